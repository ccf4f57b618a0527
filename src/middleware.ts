import { defineMiddleware } from 'astro:middleware';
import { catalogue } from './content.ts';

/** What the frame of every page needs from the content, so that no page has to pass it on. */
export const onRequest = defineMiddleware((context, next) => {
  context.locals.hasOurApi = catalogue.ourApi !== undefined;
  return next();
});
