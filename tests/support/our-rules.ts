import { readFileSync } from 'node:fs';
import { readOurApi } from '../../src/content/our-api.ts';

/** The rules of the team's own API as this copy of the site has them; undefined if the team has emptied its file. */
export const ourRules = () => readOurApi(readFileSync('content/our-api.yaml', 'utf8')).ourApi;
