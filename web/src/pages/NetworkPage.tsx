import { downloadAsPNG } from '@sigma/export-image';
import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import type Sigma from 'sigma';
import { makeQuestion } from '../api/makeQuestion.js';
import { type NetworkPageQuery, NetworkPageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { writeLabels } from '../network/writeLabels.js';
import { keyOfTie } from '../network/keyOfTie.js';
import { Legend } from '../network/Legend.js';
import { makeGraph, type NetworkEdge, type NetworkNode } from '../network/makeGraph.js';
import { nameTie } from '../network/nameTie.js';
import { NetworkDrawing } from '../network/NetworkDrawing.js';
import { NetworkList } from '../network/NetworkList.js';
import { makeSketch } from '../network/makeSketch.js';
import type { Places } from '../network/Sketch.js';
import { useLayout } from '../network/useLayout.js';
import { writeGexf } from '../network/writeGexf.js';
import { writeSvg } from '../network/writeSvg.js';
import { yearsOf } from '../network/yearsOf.js';
import { Answered } from '../shell/Answered.js';
import { Choice } from '../shell/Choice.js';
import { EntityPicker } from '../shell/EntityPicker.js';
import { saveFile } from '../shell/saveFile.js';
import { TextField } from '../shell/TextField.js';
import { useAddress } from '../shell/useAddress.js';
import { useTitle } from '../shell/useTitle.js';

/** As many entities as the API gives at once. */
const MOST = 2_000;
const MOST_CENTERS = 100;

/** What surrounds some entities, drawn and listed. Whom it is around, and what is filtered, stands in the address. */
export function NetworkPage() {
  const { words } = useLanguage();
  const { parameters, edit } = useAddress();
  const of = useMemo(() => [...new Set(parameters.getAll('of'))].slice(0, MOST_CENTERS), [parameters]);
  const answered = useRef(of);
  useTitle(words.network);
  const toggle = (id: string) => {
    edit((changed) => {
      const centers = changed.getAll('of');
      if (!centers.includes(id)) changed.append('of', id);
      // Around nobody there is no network.
      else if (centers.length > 1) changed.delete('of', id);
    });
  };
  return (
    <article>
      <header className="entity-header">
        <h1>{words.network}</h1>
        <p>{words.networkHint}</p>
        <EntityPicker label={words.addToNetwork} picked={null} onPick={toggle} />
      </header>
      {of.length > 0 && (
        <Answered question={makeQuestion(NetworkPageDocument, { of, first: MOST })} steady>
          {({ neighbourhood }, outdated) => {
            const { nodes, truncated } = neighbourhood;
            if (!outdated) answered.current = of;
            const known = new Set(nodes.map(({ id }) => id));
            const unknown = outdated || truncated ? [] : of.filter((id) => !known.has(id));
            return (
              <>
                {unknown.length > 0 && <p className="notice">{words.notFoundHere(unknown.join(', '))}</p>}
                {nodes.length > 0 && (
                  <Network around={neighbourhood} centers={answered.current} of={of} onToggle={toggle} />
                )}
              </>
            );
          }}
        </Answered>
      )}
    </article>
  );
}

const NOBODY = { nodes: [], ties: [] };

interface NetworkProps {
  readonly around: NetworkPageQuery['neighbourhood'];
  /** Whom the answer is around; `of` may have gone on to others, whose answer is under way. */
  readonly centers: readonly string[];
  readonly of: readonly string[];
  readonly onToggle: (id: string) => void;
}

function Network({ around, centers, of, onToggle }: NetworkProps) {
  const { language, words } = useLanguage();
  const { parameters, set } = useAddress();
  const role = parameters.get('role');
  const [from, until] = [readYear(parameters.get('from')), readYear(parameters.get('until'))];
  // Of nodes with whatever attributes, as the picture is made of.
  const drawing = useRef<Sigma | null>(null);
  const places = useRef<Places>(new Map());

  const years = around.links.flatMap((tie) => {
    const told = yearsOf(tie);
    return told ? [told.first, told.last ?? told.first] : [];
  });
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const kinds = new Map(around.links.map(({ fact }) => [keyOfTie(fact), nameTie(fact, words)]));
  const { compare } = new Intl.Collator(language);
  const { nodes, ties } = useMemo(() => {
    const shown = around.links.filter(
      (tie) => (role === null || keyOfTie(tie.fact) === role) && isWithin(yearsOf(tie), from, until),
    );
    const joined = new Set([...of, ...shown.flatMap(({ from, to }) => [from, to])]);
    return { nodes: around.nodes.filter(({ id }) => joined.has(id)), ties: shown };
  }, [around, of, role, from, until]);
  const graphs = useRef<ReturnType<typeof makeGraph> | null>(null);
  const sketch = useMemo(() => makeSketch(around, centers), [around, centers]);
  const move = useCallback((moved: Places) => {
    places.current = moved;
    const place = (id: string, node: NetworkNode): NetworkNode => ({ ...node, ...moved.get(id) });
    graphs.current?.updateEachNodeAttributes(place, { attributes: ['x', 'y'] });
  }, []);
  const settled = useLayout(sketch, move);
  const graph = useMemo(() => {
    if (settled) places.current = settled;
    return makeGraph(nodes, ties, places.current, words);
  }, [nodes, ties, words, settled]);
  graphs.current = graph;
  const keep = useCallback((sigma: Sigma<NetworkNode, NetworkEdge> | null) => {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- the compiler disagrees: settings differ
    drawing.current = sigma as unknown as Sigma | null;
  }, []);

  // The drawing comes first.
  const shown = useMemo(() => ({ nodes, ties }), [nodes, ties]);
  const listed = useDeferredValue(shown, NOBODY);

  const savePng = async () => {
    if (!drawing.current) return;
    await downloadAsPNG(drawing.current, {
      fileName: 'network',
      backgroundColor: getComputedStyle(document.documentElement).backgroundColor,
      withTempRenderer: (renderer) => {
        writeLabels(renderer as unknown as Sigma<NetworkNode, NetworkEdge>);
        renderer.refresh();
      },
    });
  };

  return (
    <>
      <form className="filters" aria-label={words.network}>
        <Choice
          label={words.role}
          value={role ?? ''}
          none={words.every}
          options={[...kinds].sort(([, one], [, other]) => compare(one, other))}
          onChange={(key) => {
            set('role', key, { replace: true });
          }}
        />
        {first < last && (
          <>
            <TextField
              type="range"
              label={`${words.fromYear} ${from ?? first}`}
              min={first}
              max={Math.max(first, until ?? last)}
              value={String(from ?? first)}
              onChange={(year) => {
                set('from', Number(year) === first ? '' : year, { replace: true });
              }}
            />
            <TextField
              type="range"
              label={`${words.untilYear} ${until ?? last}`}
              min={Math.min(last, from ?? first)}
              max={last}
              value={String(until ?? last)}
              onChange={(year) => {
                set('until', Number(year) === last ? '' : year, { replace: true });
              }}
            />
          </>
        )}
      </form>
      <p className="source-line" role="status">
        <span>{words.nodesAndTies(nodes.length, ties.length)}</span>
        {around.truncated && <span>{words.truncated}</span>}
        <button type="button" onClick={() => void savePng()}>
          PNG
        </button>
        <button
          type="button"
          onClick={() => {
            saveFile('network.svg', 'image/svg+xml', writeSvg(graph));
          }}
        >
          SVG
        </button>
        <button
          type="button"
          onClick={() => {
            saveFile('network.gexf', 'application/gexf+xml', writeGexf(graph, ties, words));
          }}
        >
          GEXF
        </button>
      </p>
      <Legend nodes={nodes} />
      <NetworkDrawing
        graph={graph}
        label={words.nodesAndTies(nodes.length, ties.length)}
        onClick={onToggle}
        onDrawn={keep}
      />
      <NetworkList {...listed} centers={of} onToggle={onToggle} />
    </>
  );
}

function readYear(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

/** Whether it lasted into the years from one to another. What no source dates is of no time: it stays. */
function isWithin(told: ReturnType<typeof yearsOf>, from: number | null, until: number | null): boolean {
  if (told === null) return true;
  return told.first <= (until ?? told.first) && (told.last ?? Infinity) >= (from ?? -Infinity);
}
