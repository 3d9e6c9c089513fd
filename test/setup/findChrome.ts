import { existsSync } from 'node:fs';

/** Where Debian, other Linuxes, macOS and Windows put a Chrome or Chromium. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that the explorer is tested in; null where there is none. */
export function findChrome(): string | null {
  return PLACES.find((place) => existsSync(place)) ?? null;
}
