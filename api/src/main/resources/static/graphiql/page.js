import { results } from './events.js';

const FIRST_QUERY = `# 项目及其指标：目标值与实际值。按 Ctrl+Enter 运行。
# Projects and their indicators: target against actual. Ctrl+Enter runs the query.
query Projects {
  projects(first: 10) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        id
        name
        fiscalYear
        department { name }
        reported { score gradeText }
        indicators {
          path
          name
          target { text operator value unit }
          actual { text value unit }
          weight
          score
          source { sheet cell }
        }
      }
    }
  }
}
`;

async function fetcher(request, options = {}) {
  const subscribes = isSubscription(request, options.documentAST);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...options.headers,
      'Content-Type': 'application/json',
      Accept: subscribes ? 'text/event-stream' : 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(request),
  });
  const type = response.headers.get('Content-Type') ?? '';
  if (type.startsWith('text/event-stream')) return results(response);
  const answer = await response.json();
  sayWhetherThereIsASchema(answer);
  return answer;
}

// Without the schema there is no documentation and no completion, which nobody would guess why.
function sayWhetherThereIsASchema({ errors = [] }) {
  const refused = errors.find((it) => it.extensions?.code === 'INTROSPECTION_DISABLED');
  if (!refused) return;
  const { zh, en } = refused.extensions.message;
  const note = document.getElementById('no-schema');
  note.textContent = `${zh} ${en}`;
  note.hidden = false;
}

function isSubscription({ operationName }, document) {
  const operations = (document?.definitions ?? []).filter((it) => it.kind === 'OperationDefinition');
  const chosen = operations.find((it) => it.name?.value === operationName) ?? operations[0];
  return chosen?.operation === 'subscription';
}

const { React, ReactDOM, GraphiQL } = window;
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: FIRST_QUERY, shouldPersistHeaders: false }),
);
