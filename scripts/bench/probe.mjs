/**
 * Loaded into each server under test, built ones too: tells the benchmark what the process has used (`Usage` of
 * target.ts), and ends it with the benchmark.
 */
process.on('message', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.send?.({ cpuMicroseconds: userCPUTime + systemCPUTime, peakMegabytes: Math.round(maxRSS / 1024) });
});
process.on('disconnect', () => process.exit());
process.channel?.unref();
