import { caddyRecipe } from './caddy-recipe.ts';
import { curlRecipe } from './curl-recipe.ts';
import { nginxRecipe } from './nginx-recipe.ts';
import { nodeRecipe } from './node-recipe.ts';
import { pythonRecipe } from './python-recipe.ts';
import type { Recipe } from './recipe.ts';
import type { Sample } from './sample.ts';

export { PORT, type Recipe } from './recipe.ts';

/** Servers that answer with the sample, then the request that shows it. A program that cannot send the code is left out. */
export function toRecipes(sample: Sample): Recipe[] {
  const recipes = [nodeRecipe(sample), pythonRecipe(sample), caddyRecipe(sample), nginxRecipe(sample), curlRecipe(sample)];
  return recipes.filter((recipe) => recipe !== undefined);
}
