/** The texts of one part of the app: `{{name}}` is put in, `notes_one` and `notes_other` are the forms of `notes`. */
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

let translations: Readonly<Record<string, Texts>> = {};
let language = 'en';
/** Made when a count is first said. */
let forms: Intl.PluralRules | undefined;

/** Call before anything is drawn. `texts` by place; what is missing there stays English. */
export function speak(spoken: string, texts: Readonly<Record<string, Texts>>): void {
  translations = texts;
  language = spoken;
  forms = undefined;
}

function formOf(count: number): Intl.LDMLPluralRule {
  forms ??= new Intl.PluralRules(language);
  return forms.select(count);
}

/** English travels with the component. `place`: the folder of the feature or screen, which no other part uses. */
export function words<const All extends Texts>(place: string, english: All): Translate<All> {
  const find = (key: string): string | undefined => translations[place]?.[key] ?? english[key];
  return (key, ...[params]) => {
    const values: Readonly<Record<string, string | number>> = params ?? {};
    const { count } = values;
    const plural = typeof count === 'number' ? find(`${key}_${formOf(count)}`) : undefined;
    const text = plural ?? find(key) ?? find(`${key}_other`) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap));
  };
}
