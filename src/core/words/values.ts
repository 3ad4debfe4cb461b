import type { MessageKey } from './catalogues.ts';
import type { en } from './en.ts';

type English = typeof en;

/** The name at the start of what follows `{$`: up to a space or the closing brace. */
type NameAtStart<Rest> = Rest extends `${infer Inside}}${string}`
	? Inside extends `${infer Name} ${string}`
		? Name
		: Inside
	: never;

/** The variables that a message uses. */
type VariablesIn<Message> = Message extends `${string}{$${infer Rest}` ? NameAtStart<Rest> | VariablesIn<Rest> : never;

export type Variable<Key extends MessageKey> = VariablesIn<English[Key]>;

/** Those of them that the message writes as lists. */
type ListsIn<Message> = Message extends `${string}{$${infer Rest}` ? ListAtStart<Rest> | ListsIn<Rest> : never;

type ListAtStart<Rest> = Rest extends `${NameAtStart<Rest>} :list${string}` ? NameAtStart<Rest> : never;

/**
 * A value for each variable of a message. A number is written, and chooses its plural form, as the language of the
 * message does; a list is written as that language writes lists.
 */
export type Values<Key extends MessageKey, Member = string> = {
	readonly [Name in Variable<Key>]: Name extends ListsIn<English[Key]> ? readonly Member[] : string | number;
};

/** The keys of the messages whose variables are these, or that have none. */
export type KeyWith<Name extends string = never> = {
	[Key in MessageKey]: [Variable<Key>, Name] extends [Name, Variable<Key>] ? Key : never;
}[MessageKey];

/** The values as the last argument of a function, which is left out where the message has no variable. */
export type ValuesArgument<Key extends MessageKey> = [Variable<Key>] extends [never] ? [] : [values: Values<Key>];

/** Says messages in one language: in the build by `sayIn`, in the browser by `client/words.ts`. */
export type Say = <Key extends MessageKey>(key: Key, ...values: ValuesArgument<Key>) => string;
