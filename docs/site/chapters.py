"""What mdBook asks of the repository: run by it with the whole book on standard input, which is printed as it should be.

- Each page that `rules/README.md` links to is a chapter below it.
- `{{#include FILE}}` and `{{#include FILE:ANCHOR}}` take in what is written elsewhere in the repository. Its links are those of
  its own folder, so they are turned here and not by mdBook.
- A link to a file of the repository goes to the chapter that is made of it; to the schemas, which are part of the site; else
  to the repository, where `REPOSITORY` says its address, and becomes plain text where not.
"""

import json
import os
import posixpath
import re
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
ADDRESS = os.environ.get("REPOSITORY", "").rstrip("/")
INCLUDE = re.compile(r"^\{\{#include ([^:}]+)(?::([\w-]+))?\}\}$", re.MULTILINE)
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)")


def chapters(items):
    """Every chapter, wherever it is in the book."""
    for item in items:
        if chapter := item.get("Chapter") if isinstance(item, dict) else None:
            yield chapter
            yield from chapters(chapter["sub_items"])


def home(chapter):
    """The folder of a chapter in the repository."""
    return posixpath.join("docs", posixpath.dirname(chapter["path"]))


def resolved(folder, link):
    return posixpath.normpath(posixpath.join(folder, link))


def add_rules(overview):
    """Makes a chapter of every page that the overview of rules links to."""
    for at, (name, link) in enumerate(re.findall(r"^\| \[([^\]]+)\]\(([\w-]+\.md)\)", overview["content"], re.MULTILINE)):
        path = posixpath.join("rules", link)
        overview["sub_items"].append({"Chapter": {
            "name": name,
            "content": (REPOSITORY / "docs" / path).read_text(),
            "number": overview["number"] and [*overview["number"], at + 1],
            "sub_items": [],
            "path": path,
            "source_path": path,
            "parent_names": [overview["name"]],
        }})


def included(folder, name, anchor):
    """The repository's path of a file, and of its text the part between two comments, or all."""
    path = resolved(folder, name)
    text = (REPOSITORY / path).read_text()
    if anchor:
        part = re.search(rf"<!-- ANCHOR: {anchor} -->\n(.*?)<!-- ANCHOR_END: {anchor} -->", text, re.DOTALL)
        if part is None:
            sys.exit(f"{path} has no part {anchor}")
        text = part[1]
    return path, text.strip()


def outside_code(text, change):
    """Changes what is not between fences."""
    parts = re.split(r"(^```.*?^```$)", text, flags=re.MULTILINE | re.DOTALL)
    return "".join(part if part.startswith("```") else change(part) for part in parts)


def relinked(text, folder, chapter, pages):
    """A text that is written in one folder, with the links it needs in a chapter."""
    def link(match):
        image, label, target = match.groups()
        target, hash_sign, anchor = target.partition("#")
        if not target or ":" in target:
            return match[0]
        path = resolved(folder, target)
        if path in pages:
            # mdBook makes `index` of a README after this program has run.
            page = re.sub(r"README\.md$", "index.md", pages[path])
            to = posixpath.relpath(page, posixpath.dirname(chapter["path"]) or ".")
        elif path.startswith("schemas/"):
            to = posixpath.relpath(path, home(chapter))
        elif not (REPOSITORY / path).exists():
            sys.exit(f"docs/{chapter['path']}: there is no {path}")
        elif ADDRESS:
            to = f"{ADDRESS}/blob/HEAD/{path}"
        else:
            return label
        return f"{image}[{label}]({to}{hash_sign}{anchor})"

    return outside_code(text, lambda part: LINK.sub(link, part))


def main():
    context, book = json.load(sys.stdin)
    all_chapters = [it for it in chapters(book["items"]) if it["path"]]
    add_rules(next(it for it in all_chapters if it["path"] == "rules/README.md"))
    all_chapters = [it for it in chapters(book["items"]) if it["path"]]

    pages = {f"docs/{it['path']}": it["path"] for it in all_chapters}
    for chapter in all_chapters:
        if whole := INCLUDE.fullmatch(chapter["content"].strip()):
            pages[resolved(home(chapter), whole[1])] = chapter["path"]
    for chapter in all_chapters:
        def include(match, chapter=chapter):
            path, text = included(home(chapter), match[1], match[2])
            return relinked(text, posixpath.dirname(path), chapter, pages)

        own = relinked(chapter["content"], home(chapter), chapter, pages)
        chapter["content"] = INCLUDE.sub(include, own)
    json.dump(book, sys.stdout)


# mdBook asks first whether a format is supported: every one is.
if len(sys.argv) < 2 or sys.argv[1] != "supports":
    main()
