import { catalogue } from './catalogue.ts';

/** The rules of the team's own API as this copy of the site has them; undefined if the team has emptied its file. */
export const ourRules = () => catalogue.ourApi;
