import type { Settings } from './contract.ts';
import { plainReaderSettings } from './reader-settings.ts';

/** What stands until a reader chooses otherwise. */
export const defaultSettings: Settings = {
  reach: 'click',
  sites: [],
  sitesOff: [],
  markStyle: 'underline',
  markKinds: {},
  siteMarks: {},
  openOnHover: false,
  printMarks: false,
  publisher: '',
  pausedSince: null,
  ...plainReaderSettings,
};
