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
  return type.startsWith('text/event-stream') ? results(response) : response.json();
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
