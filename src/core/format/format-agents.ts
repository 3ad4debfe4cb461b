import type { Agent } from '../model/report-meta.ts';
import { formatList, listFormat } from './intl-formatters.ts';

/** Authors as a list in words: “Aliya Sadykova and Acme Institute”. */
export function formatAgents(agents: readonly Agent[], locale: string): string {
	return formatList(agents.map(agentName), locale);
}

/** The same list in pieces, so that a name can be a link: the agents, and the words between them. */
export function listAgents(agents: readonly Agent[], locale: string): (Agent | string)[] {
	const waiting = [...agents];
	const pieces = listFormat(locale, { type: 'conjunction' }).formatToParts(agents.map(agentName));
	return pieces.map(({ type, value }) => (type === 'element' ? (waiting.shift() ?? value) : value));
}

export function agentName(agent: Agent): string {
	return 'organisation' in agent ? agent.organisation : `${agent.given} ${agent.family}`;
}
