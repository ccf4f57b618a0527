import { asksAreEnough, asksHaveOneAnswer } from './asks.ts';
import { unknownCodesAreTheGeneral } from './classes.ts';
import { comparisonsAreOfTwoCodes, comparisonsHaveHeadings, verdictsNameTheirCode } from './comparisons.ts';
import { constantsAreKnown, namesAreUnique, namesFitTheirCodes } from './constants.ts';
import { answersAreTheirOwn, choosingLeadsToAll, decidedCodesExist, decisionsAreATree } from './decisions.ts';
import { elementsAreKnown, tablesHaveRows } from './elements.ts';
import { examplesAreSound, examplesShowTheCode } from './examples.ts';
import { fileNames } from './file-names.ts';
import { guideCodesExist } from './guides.ts';
import { headersAreDefined, headersAreNamedOnce, headersAreUsed } from './headers.ts';
import { headings, insteadOfIsShown } from './headings.ts';
import { links } from './links.ts';
import { listsAreOfPages, listsHaveNamesOfTheirOwn, probesAreFound } from './lists.ts';
import { listedCodesExist, listedProductsExist, mostMetOnce } from './named-codes.ts';
import { outsideNumbersAreUsed } from './outside.ts';
import { ourBodiesParse, ourCodesExist } from './our-api.ts';
import { confusionIsMutual, relationsExist, relationsOnce } from './relations.ts';
import { requirementAnchorsAreUnique, requirementsSayTheirLevel } from './requirements.ts';
import { codesAreAsRegistered } from './registry.ts';
import { grpcCodesExist } from './grpc.ts';
import { conditionsAreOnce, marksAgree, productsAreQuotedRightly, wordsAgree } from './products-agree.ts';
import { columnsStandInTheLine, marksAreFound, productCodesExist } from './products.ts';
import { actorsAreProducts, productNamesAreUnique } from './product-names.ts';
import { protocolRulesAreFound } from './protocols.ts';
import { headingsGoDown, proseIsShort, proseIsWellFormed } from './prose.ts';
import { measuredIsKnown, measuredProductsExist } from './measured.ts';
import { methodsAreRegistered } from './methods.ts';
import { reviewsAreOver } from './reviewed.ts';
import { sendersAreNamed } from './senders.ts';
import { sentencesAreOwn } from './sentences.ts';
import type { Rule } from './rule.ts';
import { formerPhrasesDiffer, phrasesAreNames } from './phrases.ts';
import { proseRunsNoCode } from './scripts.ts';
import { definitionsAreCurrent, registeredCodesHaveSources, sectionsExist, successorsExist } from './specs.ts';
import { statementsAreSourced } from './sources.ts';
import { unique } from './unique.ts';
import { unofficialCodesHaveVendors } from './vendors.ts';

/** Everything that must hold across the content. */
export const rules: readonly Rule[] = [
  fileNames,
  asksAreEnough,
  asksHaveOneAnswer,
  unknownCodesAreTheGeneral,
  unique,
  relationsExist,
  relationsOnce,
  confusionIsMutual,
  sectionsExist,
  successorsExist,
  definitionsAreCurrent,
  registeredCodesHaveSources,
  unofficialCodesHaveVendors,
  requirementsSayTheirLevel,
  requirementAnchorsAreUnique,
  headersAreDefined,
  headersAreUsed,
  headersAreNamedOnce,
  headings,
  insteadOfIsShown,
  elementsAreKnown,
  tablesHaveRows,
  links,
  examplesAreSound,
  examplesShowTheCode,
  constantsAreKnown,
  namesAreUnique,
  namesFitTheirCodes,
  comparisonsAreOfTwoCodes,
  comparisonsHaveHeadings,
  verdictsNameTheirCode,
  guideCodesExist,
  decisionsAreATree,
  decidedCodesExist,
  choosingLeadsToAll,
  answersAreTheirOwn,
  listedCodesExist,
  mostMetOnce,
  listedProductsExist,
  listsAreOfPages,
  listsHaveNamesOfTheirOwn,
  probesAreFound,
  proseRunsNoCode,
  ourCodesExist,
  ourBodiesParse,
  codesAreAsRegistered,
  phrasesAreNames,
  formerPhrasesDiffer,
  grpcCodesExist,
  measuredIsKnown,
  measuredProductsExist,
  headingsGoDown,
  proseIsWellFormed,
  proseIsShort,
  sendersAreNamed,
  sentencesAreOwn,
  methodsAreRegistered,
  reviewsAreOver,
  statementsAreSourced,
  productCodesExist,
  outsideNumbersAreUsed,
  productNamesAreUnique,
  actorsAreProducts,
  conditionsAreOnce,
  marksAgree,
  wordsAgree,
  productsAreQuotedRightly,
  marksAreFound,
  columnsStandInTheLine,
  protocolRulesAreFound,
];
