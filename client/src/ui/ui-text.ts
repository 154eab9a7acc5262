import { createContext, useContext } from 'react';

/** The few words the kit says by itself. Everything else comes from the screens. */
const englishUiText = {
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Copy the marked text yourself',
  busy: 'Working on it',
  on: 'On',
  off: 'Off',
  dismiss: 'Close this message',
  toasts: 'Just now',
  lettersLeft: (count: number): string => (count === 1 ? '1 letter left' : `${count} letters left`),
  lettersOver: (count: number): string => (count === 1 ? '1 letter too many' : `${count} letters too many`),
  theme: 'Colours',
  themeAuto: 'Like my device',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeContrast: 'Strong contrast',
  themeCalm: 'Calm',
  textSize: 'Text size',
  textNormal: 'Normal',
  textBig: 'Bigger',
  textBiggest: 'Biggest',
  colors: {
    sunshine: 'Sunshine',
    sky: 'Sky',
    mint: 'Mint',
    coral: 'Coral',
    lilac: 'Lilac',
    sand: 'Sand',
    cloud: 'Cloud',
    rose: 'Rose',
  },
};

export type UiText = typeof englishUiText;

const UiTextContext = createContext<UiText>(englishUiText);

export function useUiText(): UiText {
  return useContext(UiTextContext);
}
