"""Adds an article and claims on it through a running server. Again, it changes nothing.

ENTENTE_URL and ENTENTE_TOKEN say where and as whom. Needs Python 3.8 or later, and nothing else.
"""

import json
import os
import pathlib
import sys
import urllib.error
import urllib.request

URL = os.environ.get("ENTENTE_URL", "http://127.0.0.1:4000/graphql")
TOKEN = os.environ.get("ENTENTE_TOKEN", "")
HERE = pathlib.Path(__file__).parent

MUTATION = """mutation Add($input: ArticleIngestInput!) {
  articleIngest(input: $input) {
    article { id title }
    proposal { id pendingCount }
    report { articlesCreated claimsCreated claimsUnchanged rejected }
    userErrors { field message }
  }
}"""


def ask(query, variables):
    """Sends an operation; gives its data, or ends with what the server says."""
    request = urllib.request.Request(
        URL,
        data=json.dumps({"query": query, "variables": variables}).encode("utf-8"),
        headers={"content-type": "application/json", "authorization": f"Bearer {TOKEN}"},
    )
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    if answer.get("errors"):
        sys.exit(json.dumps(answer["errors"], indent=2))
    return answer["data"]


def main():
    article = {
        "text": (HERE / "article.txt").read_text(encoding="utf-8"),
        "title": "What became of New START",
        "publishedOn": "2023-02",
        "claimsJsonl": (HERE / "claims.jsonl").read_text(encoding="utf-8"),
        "mode": "APPLY",
    }
    outcome = ask(MUTATION, {"input": article})["articleIngest"]
    print(json.dumps(outcome, indent=2, ensure_ascii=False))
    if outcome["userErrors"]:
        sys.exit(1)


if __name__ == "__main__":
    main()
