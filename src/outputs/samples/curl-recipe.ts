import { inLines, inShell } from './quote.ts';
import { hasRequestContent, isFromProxy, methodOf, PORT, type Recipe } from './recipe.ts';
import type { Sample } from './sample.ts';

/** The request that shows what the other recipes answer. */
export function curlRecipe(sample: Sample): Recipe {
  const method = methodOf(sample);
  const server = `http://localhost:${PORT}`;
  const words = [
    'curl -i',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...sample.request.fields.map(({ name, value }) => `-H ${inShell(`${name}: ${value}`)}`),
    ...(hasRequestContent(sample) ? [`-d '{}'`] : []),
    isFromProxy(sample) ? `-x ${server} http://example.com/` : `${server}/`,
  ];
  return { id: 'curl', label: 'curl', note: 'Shows the answer', text: inLines(words) };
}
