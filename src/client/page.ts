import { copyLinks } from './copy-links.ts';
import { listenForSearch } from './search-keys.ts';
import { offerThemes } from './theme-switch.ts';

// What every page gains from JavaScript. None of it is needed to read.
offerThemes();
copyLinks();
listenForSearch();
