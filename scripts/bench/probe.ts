/** Loaded into each server under test: tells the benchmark what the process has used, and ends it with the benchmark. */
import type { Usage } from './target.ts';

process.on('message', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = { cpuMicroseconds: userCPUTime + systemCPUTime, peakMegabytes: Math.round(maxRSS / 1024) };
  process.send?.(usage);
});
process.on('disconnect', () => process.exit());
process.channel?.unref();
