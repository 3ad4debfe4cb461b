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

/** A value for each variable of a message. A number is written, and chooses its plural form, as the language does. */
export type Values<Key extends MessageKey> = Readonly<Record<Variable<Key>, string | number>>;

/** The keys of the messages whose variables are these, or that have none. */
export type KeyWith<Name extends string = never> = {
	[Key in MessageKey]: [Variable<Key>, Name] extends [Name, Variable<Key>] ? Key : never;
}[MessageKey];

/** The values as the last argument of a function, which is left out where the message has no variable. */
export type ValuesArgument<Key extends MessageKey> = [Variable<Key>] extends [never] ? [] : [values: Values<Key>];
