//! Pages for people: one frame and one style, totals, and tables with bars. Every text is escaped here.
//!
//! ```
//! use customs_report::page::{self, Cell, Table};
//!
//! let mut table = Table::new("Trade by chapter", ["chapter", "value", ""]);
//! table.row([Cell::text("84"), Cell::number("1250.40"), Cell::bar([("value", 1.0)])]);
//! let mut page = Vec::new();
//! page::begin("Trade", &mut page)?;
//! page::open("Trade", &mut page)?;
//! table.write(&mut page)?;
//! page::close("", &mut page)?;
//! let page = String::from_utf8(page)?;
//! assert!(page.contains("<th scope=\"row\">84</th><td class=\"number\">1250.40</td>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A page is complete in itself: its policy forbids it to load anything, so that it can be mailed and archived.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the frame, totals |
//! | `style.css` | how pages look: light, dark, narrow, printed |
//! | `table.rs` | [`Table`], [`Cell`]: tables, which are charts where they have bars |
//! | `text.rs` | [`Text`], [`Prose`]: texts, escaped |

mod table;
mod text;

use std::io;

use crate::text::grouped;

pub use self::table::{Cell, Table};
pub(crate) use self::text::Example;
pub use self::text::{Prose, Text};

const STYLE: &str = include_str!("style.css");

/// Begins a page. What is written next is data for its script.
///
/// # Errors
/// Those of `out`.
pub fn begin(title: &str, out: &mut dyn io::Write) -> io::Result<()> {
    write!(
        out,
        "<!doctype html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; script-src 'unsafe-inline'\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<title>{}</title>
<style>
{STYLE}</style>
",
        Text(title)
    )
}

/// Begins what is seen of a page, with its title.
///
/// # Errors
/// Those of `out`.
pub fn open(title: &str, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "</head>\n<body>\n<header><h1>{}</h1></header>\n<main>", Text(title))
}

/// Ends a page, with its script if it has one.
///
/// # Errors
/// Those of `out`.
pub fn close(script: &str, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "</main>")?;
    if !script.is_empty() {
        write!(out, "<script>\n{script}</script>\n")?;
    }
    write!(out, "</body>\n</html>\n")
}

/// A number for the top of a page.
#[derive(Debug, Clone, Copy)]
pub struct Total<'t> {
    /// What colours it if it is not zero: the name of a severity, mostly nothing.
    pub class: &'t str,
    /// How many there are.
    pub number: usize,
    /// Of what: of one, of many.
    pub names: [&'t str; 2],
}

impl<'t> From<(&'t str, usize, [&'t str; 2])> for Total<'t> {
    fn from((class, number, names): (&'t str, usize, [&'t str; 2])) -> Self {
        Self { class, number, names }
    }
}

/// Writes the totals of a page: the first so many always, of the others those that are not zero, as most are.
///
/// # Errors
/// Those of `out`.
pub fn totals<'t, T: Into<Total<'t>>>(
    always: usize,
    totals: impl IntoIterator<Item = T>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    writeln!(out, "<section id=\"summary\" aria-label=\"Summary\">\n<dl>")?;
    let totals = totals.into_iter().map(Into::into).enumerate();
    let shown = totals.filter(|(at, total): &(usize, Total<'_>)| total.number > 0 || *at < always);
    for (_, Total { class, number, names: [one, many] }) in shown {
        let class = if number > 0 { class } else { "none" };
        let (name, number) = (Text(if number == 1 { one } else { many }), grouped(number));
        writeln!(out, "<div class=\"total {class}\"><dt>{name}</dt><dd>{number}</dd></div>")?;
    }
    writeln!(out, "</dl>\n</section>")
}

/// Writes a remark in a paragraph of its own, for instance on what the page leaves out.
///
/// # Errors
/// Those of `out`.
pub fn remark(text: &str, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "<p class=\"remark\">{}</p>", Prose(text))
}
