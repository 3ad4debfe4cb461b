import { copyTexts } from './copy-texts.ts';
import { offerSharing } from './share.ts';
import { watchSelection } from './watch-selection.ts';

// What pages gain from JavaScript whose text is quoted and cited.
copyTexts();
offerSharing();
watchSelection();
