//! The picture as a page.

use alloc::string::String;
use core::fmt::Write as _;

use super::svg::STYLE;
use super::{Picture, Step, escape};

const PAGE_STYLE: &str = "\
:root{color-scheme:light dark}\
body{margin:0 auto;padding:1rem;max-width:80rem;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,\
sans-serif;background:#fff;color:#16202b}\
h1{font-size:1.5rem}h2{font-size:1.15rem}\
.scroll{overflow-x:auto;border:1px solid #c4ccd6;border-radius:6px}\
.scroll:focus-visible{outline:3px solid #1257a3}\
.scroll svg{display:block}\
.draft{border-left:4px solid #9a6200;padding:.1rem 1rem;background:#fdf3e1}\
table{border-collapse:collapse}\
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #c4ccd6;\
overflow-wrap:anywhere}\
footer{color:#46515e;font-size:.9rem}\
@media (prefers-color-scheme:dark){\
body{background:#11161c;color:#e8edf3}\
.scroll,th,td{border-color:#3c4956}\
.draft{background:#2c2313;border-color:#e0a53c}\
footer{color:#b4bfcb}}";

impl Picture {
    /// As a page of its own: the picture, the same as a table, and of a draft what is known to be
    /// missing or wrong. It loads nothing and has no script.
    #[must_use]
    pub fn html(&self) -> String {
        let title = self.title();
        let mut page = String::from(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src \
             'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
        );
        escape(&mut page, &title);
        // Writing to a string does not fail.
        let _ = writeln!(page, "</title>\n<style>{PAGE_STYLE}{STYLE}</style>\n</head>\n<body>");
        page.push_str("<main>\n<h1>What became of ");
        escape(&mut page, &title);
        page.push_str("</h1>\n");
        self.draft_in(&mut page);
        page.push_str(
            "<div class=\"scroll\" role=\"region\" aria-label=\"Picture\" tabindex=\"0\">\n",
        );
        page.push_str(&self.drawing(false));
        page.push_str("</div>\n<h2>Step by step</h2>\n");
        self.table_in(&mut page);
        page.push_str(
            "</main>\n<footer><p>Numbers: UN Statistics Division, correlation tables of adjacent \
             editions. Titles are plain words, not the legal text, which alone classifies \
             goods.</p></footer>\n</body>\n</html>\n",
        );
        page
    }

    fn draft_in(&self, page: &mut String) {
        let Some(draft) = self.draft() else { return };
        page.push_str("<section class=\"draft\" aria-label=\"Draft\">\n<p><strong>");
        let _ = write!(
            page,
            "{} is not published.</strong> Its numbers are those of ",
            draft.edition()
        );
        escape(page, draft.source());
        page.push_str(". Known gaps:</p>\n<ul>\n");
        for gap in draft.gaps() {
            page.push_str("<li>");
            escape(page, gap);
            page.push_str("</li>\n");
        }
        page.push_str("</ul>\n</section>\n");
    }

    fn table_in(&self, page: &mut String) {
        page.push_str(
            "<table>\n<thead><tr><th scope=\"col\">From</th><th scope=\"col\">Number</th>\
             <th scope=\"col\">To</th><th scope=\"col\">Became</th></tr></thead>\n<tbody>\n",
        );
        for Step { from, to, code, became, is_same } in self.steps() {
            let _ =
                write!(page, "<tr><td>{from}</td><th scope=\"row\">{code}</th><td>{to}</td><td>");
            escape(page, if is_same { "unchanged" } else { &became });
            page.push_str("</td></tr>\n");
        }
        page.push_str("</tbody>\n</table>\n");
    }
}
