// Runs in the program: hands boxes and arrows to dagre and reads back where they lie.
function structuredClone(value) { return JSON.parse(JSON.stringify(value)); }
const console = { log() { }, warn() { }, error() { } };

function layOut(asked) {
  const { boxes, arrows } = JSON.parse(asked);
  if (boxes.length === 0) return JSON.stringify({ width: 200, height: 60, boxes, arrows });
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 14, ranksep: 56, marginx: 24, marginy: 24 });
  boxes.forEach(([name, width, height]) => graph.setNode(name, { width, height }));
  arrows.forEach(([name, from, to]) => graph.setEdge(from, to, { width: 0, height: 0 }, name));
  dagre.layout(graph);
  const { width, height } = graph.graph();
  return JSON.stringify({
    width,
    height,
    boxes: boxes.map(([name]) => [name, graph.node(name).x, graph.node(name).y]),
    arrows: arrows.map(([name, from, to]) => [name, ...graph.edge(from, to, name).points.flatMap(({ x, y }) => [x, y])]),
  });
}
