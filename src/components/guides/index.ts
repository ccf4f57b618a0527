import CacheableCodes from './CacheableCodes.astro';
import CodesOfDocument from './CodesOfDocument.astro';
import CodesOfVendor from './CodesOfVendor.astro';
import GrpcToHttp from './GrpcToHttp.astro';
import HeaderCodes from './HeaderCodes.astro';
import HttpToGrpc from './HttpToGrpc.astro';
import OutsideNumbers from './OutsideNumbers.astro';
import RetryCodes from './RetryCodes.astro';
import UnofficialCodes from './UnofficialCodes.astro';

/** The computed tables that guides can use; each gets the page's data by `{...props}`. */
export const tables = {
  CacheableCodes,
  CodesOfDocument,
  CodesOfVendor,
  GrpcToHttp,
  HeaderCodes,
  HttpToGrpc,
  OutsideNumbers,
  RetryCodes,
  UnofficialCodes,
};
