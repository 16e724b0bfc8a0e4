import { createProgress } from '../progress.ts';
import type { Progress } from './load.ts';

export interface ProgressDisplay extends Required<Progress> {
  end(): void;
}

export function showProgress(total: number): ProgressDisplay {
  const progress = createProgress();
  progress.begin('', total, 'rows');
  return { onRows: progress.reach, onStep: progress.say, end: progress.end };
}
