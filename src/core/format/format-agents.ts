import type { Agent } from '../model/report-meta.ts';
import { orderNames } from './name-order.ts';
import { formatList, listFormat } from './intl-formatters.ts';

/** Authors as a list in words: “Aliya Sadykova and Acme Institute”. */
export function formatAgents(agents: readonly Agent[], locale: string): string {
	return formatList(
		agents.map((agent) => agentName(agent, locale)),
		locale,
	);
}

/** The same list in pieces, so that a name can be a link: the agents, and the words between them. */
export function listAgents(agents: readonly Agent[], locale: string): (Agent | string)[] {
	const waiting = [...agents];
	const pieces = listFormat(locale, { type: 'conjunction' }).formatToParts(
		agents.map((agent) => agentName(agent, locale)),
	);
	return pieces.map(({ type, value }) => (type === 'element' ? (waiting.shift() ?? value) : value));
}

/**
 * The name of an author, of a person in the order in which it is spoken.
 *
 * @param language BCP 47: that of the report.
 */
export function agentName(agent: Agent, language: string): string {
	return 'organisation' in agent ? agent.organisation : orderNames(agent.given, agent.family, language);
}
