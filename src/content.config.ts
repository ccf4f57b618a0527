import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { codeSchema } from './schemas/code.ts';
import { comparisonSchema } from './schemas/comparison.ts';
import { guideSchema } from './schemas/guide.ts';
import { headerSchema } from './schemas/header.ts';
import { languageSchema } from './schemas/language.ts';
import { outsideSchema } from './schemas/outside.ts';
import { statusClassSchema } from './schemas/status-class.ts';

const entries = (folder: string, extension: 'mdx' | 'yaml') =>
  glob({ base: `./content/${folder}`, pattern: `[!_]*.${extension}`, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

export const collections = {
  codes: defineCollection({ loader: entries('codes', 'mdx'), schema: codeSchema }),
  classes: defineCollection({ loader: entries('classes', 'mdx'), schema: statusClassSchema }),
  guides: defineCollection({ loader: entries('guides', 'mdx'), schema: guideSchema }),
  comparisons: defineCollection({ loader: entries('comparisons', 'mdx'), schema: comparisonSchema }),
  outside: defineCollection({ loader: file('content/outside.yaml'), schema: outsideSchema }),
  headers: defineCollection({ loader: file('content/headers.yaml'), schema: headerSchema }),
  languages: defineCollection({ loader: entries('languages', 'yaml'), schema: languageSchema }),
};
