import { startSearchDialog } from './search-dialog.ts';
import { startSearchPage } from './search-page.ts';

// One file for both, so that neither asks for a second. The page of the search has no use for the dialog.
if (document.querySelector('#search-page')) startSearchPage();
else startSearchDialog();
