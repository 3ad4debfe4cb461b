import { startChromium } from './tests/browser/start-chromium.ts';
