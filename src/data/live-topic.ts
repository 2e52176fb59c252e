import type { Content } from '#domain/content.ts';
import { formatIssue } from '#loader/issue-report.ts';
import { readTopic } from '#loader/live-topic.ts';

/** The topic as its files stand at this moment, and what is wrong with it. */
export function liveTopic(): { content: Content | undefined; reports: string[] } {
  const { content, issues, texts } = readTopic();
  return { content, reports: issues.map((issue) => formatIssue(issue, texts)) };
}
