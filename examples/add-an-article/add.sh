#!/bin/sh
# Adds an article and claims on it through a running server. Again, it changes nothing.
# ENTENTE_URL and ENTENTE_TOKEN say where and as whom; ENTENTE may name another command line.
set -eu
here=$(dirname "$0")

${ENTENTE:-npx entente} ingest "$here/article.txt" --title 'What became of New START' --published 2023-02 \
  --claims "$here/claims.jsonl" --apply \
  --url "${ENTENTE_URL:-http://127.0.0.1:4000/graphql}" --token "$ENTENTE_TOKEN"
