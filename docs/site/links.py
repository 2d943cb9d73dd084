"""Checks a site: every link between its pages leads to a page, and to something in it; nothing is taken from a network."""

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """The places of a page that can be linked to, what it links to, and what it loads."""

    def __init__(self, path):
        super().__init__()
        self.anchors, self.links, self.loaded = set(), [], []
        self.feed(path.read_text())

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.anchors.update(filter(None, (attributes.get("id"), attributes.get("name"))))
        if tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])
        of_page = attributes.get("src") or (attributes.get("href") if tag == "link" else None)
        if of_page:
            self.loaded.append(of_page)


def faults(site):
    pages = {path.resolve(): Page(path) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        for loaded in page.loaded:
            if urlsplit(loaded).netloc:
                yield f"{path}: {loaded} is loaded from a network"
        for link in [*page.links, *page.loaded]:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            if not target.is_file():
                yield f"{path}: {link} leads nowhere"
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
                yield f"{path}: {link} leads to nothing on its page"


def main():
    site = Path(sys.argv[1])
    found = list(faults(site))
    print(*found, sep="\n", file=sys.stderr)
    links = sum(1 for _ in site.rglob("*.html"))
    if found or links == 0:
        sys.exit(f"{len(found)} broken links in {links} pages")
    print(f"{links} pages, no broken links")


main()
