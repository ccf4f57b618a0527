import { cachingIsAsSpecified, contentIsAsSpecified } from './as-specified.ts';
import { asksAreEnough, asksAreOfThePage, asksHaveOneAnswer, keywordsAreOnce } from './asks.ts';
import { classesHaveTheirSection, unknownCodesAreTheGeneral } from './classes.ts';
import {
  comparisonsAreOfTwoCodes,
  comparisonsHaveHeadings,
  questionsDecide,
  verdictsDiffer,
  verdictsNameTheirCode,
} from './comparisons.ts';
import { constantsAreKnown, namesAreUnique, namesFitTheirCodes } from './constants.ts';
import { answersAreTheirOwn, choosingLeadsToAll, decidedCodesExist, decisionsAreATree, questionsAreTheirOwn } from './decisions.ts';
import { elementsAreKnown, tablesHaveRows } from './elements.ts';
import { examplesAreMadeUp, examplesAreSound, examplesShowTheCode } from './examples.ts';
import { fileNames } from './file-names.ts';
import { guideCodesExist } from './guides.ts';
import { demandedHeadersAreRequired, headersAreDefined, headersAreNamedOnce, headersAreSpelled, headersAreUsed } from './headers.ts';
import { headings, insteadOfIsShown } from './headings.ts';
import { links } from './links.ts';
import { listsAreOfPages, listsHaveNamesOfTheirOwn, probesAreFound } from './lists.ts';
import { correctionsAreOnce, listedCodesExist, listedProductsExist, mostMetOnce } from './named-codes.ts';
import { outsideNumbersAreUsed } from './outside.ts';
import { ourBodiesParse, ourCodesExist, ourRulesAgree } from './our-api.ts';
import { confusionIsMutual, differencesNameTheirCode, relationsAreTheirOwn, relationsExist, relationsOnce } from './relations.ts';
import { requirementAnchorsAreUnique, requirementsAreTheirOwn, requirementsSayTheirLevel } from './requirements.ts';
import { codesAreAsRegistered } from './registry.ts';
import { grpcCodesExist } from './grpc.ts';
import { conditionsAreOnce, marksAgree, productsAreQuotedRightly, wordsAgree } from './products-agree.ts';
import { columnsAreTheirOwn, columnsStandInTheLine, marksAreFound, productCodesExist, statementsSayMore } from './products.ts';
import { actorsAreProducts, productNamesAreUnique } from './product-names.ts';
import { fieldsAreSpelledAsDefined, protocolRulesAreFound, situationsAreTheirOwn } from './protocols.ts';
import { headingsGoDown, proseIsFinished, proseIsShort, proseIsWellFormed } from './prose.ts';
import { measuredIsKnown, measuredProductsExist } from './measured.ts';
import { methodsAreRegistered, methodsAreTold } from './methods.ts';
import { reviewsAreOver } from './reviewed.ts';
import { sendersAreNamed } from './senders.ts';
import { sentencesAreOwn, sentencesBeginLarge } from './sentences.ts';
import type { Rule } from './rule.ts';
import { formerPhrasesDiffer, numbersHaveTheirPhrases, phrasesAreNames } from './phrases.ts';
import { proseRunsNoCode } from './scripts.ts';
import { definitionsAreCurrent, documentsAreInOrder, registeredCodesHaveSources, sectionsExist, successorsExist } from './specs.ts';
import { statementsAreSourced } from './sources.ts';
import { summariesAreOwn, unique } from './unique.ts';
import { unofficialCodesHaveVendors } from './vendors.ts';

/** Everything that must hold across the content. */
export const rules: readonly Rule[] = [
  fileNames,
  asksAreEnough,
  asksHaveOneAnswer,
  asksAreOfThePage,
  keywordsAreOnce,
  unknownCodesAreTheGeneral,
  classesHaveTheirSection,
  unique,
  summariesAreOwn,
  relationsExist,
  relationsOnce,
  relationsAreTheirOwn,
  differencesNameTheirCode,
  confusionIsMutual,
  sectionsExist,
  successorsExist,
  documentsAreInOrder,
  definitionsAreCurrent,
  registeredCodesHaveSources,
  unofficialCodesHaveVendors,
  requirementsSayTheirLevel,
  requirementsAreTheirOwn,
  requirementAnchorsAreUnique,
  headersAreDefined,
  headersAreUsed,
  headersAreNamedOnce,
  demandedHeadersAreRequired,
  headersAreSpelled,
  headings,
  insteadOfIsShown,
  elementsAreKnown,
  tablesHaveRows,
  links,
  examplesAreSound,
  examplesAreMadeUp,
  examplesShowTheCode,
  constantsAreKnown,
  namesAreUnique,
  namesFitTheirCodes,
  comparisonsAreOfTwoCodes,
  comparisonsHaveHeadings,
  verdictsNameTheirCode,
  verdictsDiffer,
  questionsDecide,
  guideCodesExist,
  decisionsAreATree,
  questionsAreTheirOwn,
  decidedCodesExist,
  choosingLeadsToAll,
  answersAreTheirOwn,
  listedCodesExist,
  mostMetOnce,
  correctionsAreOnce,
  listedProductsExist,
  listsAreOfPages,
  listsHaveNamesOfTheirOwn,
  probesAreFound,
  proseRunsNoCode,
  ourCodesExist,
  ourRulesAgree,
  ourBodiesParse,
  codesAreAsRegistered,
  cachingIsAsSpecified,
  contentIsAsSpecified,
  phrasesAreNames,
  formerPhrasesDiffer,
  numbersHaveTheirPhrases,
  grpcCodesExist,
  measuredIsKnown,
  measuredProductsExist,
  headingsGoDown,
  proseIsWellFormed,
  proseIsFinished,
  proseIsShort,
  sendersAreNamed,
  sentencesAreOwn,
  sentencesBeginLarge,
  methodsAreRegistered,
  methodsAreTold,
  reviewsAreOver,
  statementsAreSourced,
  productCodesExist,
  columnsAreTheirOwn,
  statementsSayMore,
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
  fieldsAreSpelledAsDefined,
  situationsAreTheirOwn,
];
