/** What a message catalogue is: ICU messages in all languages of the explorer, checked by the compiler for keys and arguments. */

export interface Messages {
  readonly [key: string]: string | Messages;
}

/** The same keys with any text. */
type InOtherWords<M> = { readonly [K in keyof M]: M[K] extends string ? string : InOtherWords<M[K]> };

export interface Catalogue<M extends Messages> {
  readonly en: M;
  readonly ko: InOtherWords<M>;
  readonly zh: InOtherWords<M>;
}

/** A catalogue of a view or component. English comes first: its arguments are the ones that the compiler asks for. */
export const catalogue = <const M extends Messages>(
  en: M,
  ko: InOtherWords<NoInfer<M>>,
  zh: InOtherWords<NoInfer<M>>,
): Catalogue<M> => ({ en, ko, zh });
