import { layOut } from './layOut.js';
import type { Places, Sketch } from './Sketch.js';

/** Lays out a large network beside the page, and tells where its nodes are, step by step until they are settled. */
self.onmessage = ({ data }: MessageEvent<Sketch>) => {
  const tell = (places: Places) => {
    self.postMessage(places);
  };
  layOut(data, tell);
};
