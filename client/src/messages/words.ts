import i18next from 'i18next';

/**
 * The English texts of one part of the app: `{{name}}` is put in, `notes_one` and `notes_other` are the forms of `notes`.
 * English travels with the component; other languages are added under the same name as a resource bundle.
 */
export type Texts = Readonly<Record<string, string>>;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** `notes_one` is asked for as `notes`. */
export type KeyOf<All extends Texts> = {
  [Key in keyof All & string]: Key extends `${infer Stem}_${PluralForm}` ? Stem : Key;
}[keyof All & string];

type FormsOf<All extends Texts, Key extends string> = All[Extract<keyof All, Key | `${Key}_${PluralForm}`>];

type NamesIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type IsPlural<All extends Texts, Key extends string> = `${Key}_other` extends keyof All ? 'count' : never;

type ParamsOf<All extends Texts, Key extends string> = {
  readonly [Name in NamesIn<FormsOf<All, Key>> | IsPlural<All, Key>]: Name extends 'count'
    ? number
    : string | number;
};

export type Translate<All extends Texts> = <Key extends KeyOf<All>>(
  key: Key,
  ...params: [keyof ParamsOf<All, Key>] extends [never] ? [] : [params: ParamsOf<All, Key>]
) => string;

const engine = i18next.createInstance();
void engine.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** `place`: the folder of the feature or screen, which no other part uses. */
export function words<const All extends Texts>(place: string, english: All): Translate<All> {
  engine.addResourceBundle('en', place, english);
  return (key, ...[params]) => {
    const plainKey: string = key;
    return engine.t(plainKey, { ...params, ns: place });
  };
}
