import { CatalogueError } from './content/problem.ts';
import { readOurApi } from './content/our-api.ts';

const files = import.meta.glob<string>('../content/our-api.yaml', { query: '?raw', import: 'default', eager: true });
const { ourApi: read, problems } = readOurApi(Object.values(files)[0]);
if (problems.length > 0) throw new CatalogueError(problems);

/** The rules of the team that runs this copy of the site; undefined where `content/our-api.yaml` is empty. */
export const ourApi = read;
