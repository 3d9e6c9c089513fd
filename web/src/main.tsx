import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './Explorer.js';

const place = document.getElementById('explorer');
if (!place) throw new Error('index.html has no place for the explorer.');
createRoot(place).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
