//! What the doc comment of a struct or a field says.

use syn::{Attribute, Error, Expr, ExprLit, Lit, Meta, Result};

/// The text of the doc comments among these attributes: their lines without the blank that follows
/// `///`, with line feeds between, and nothing blank around the whole. Empty if there are none.
pub fn text(attributes: &[Attribute]) -> Result<String> {
    let lines = attributes.iter().filter_map(line).collect::<Result<Vec<_>>>()?;
    Ok(lines.join("\n").trim().to_owned())
}

/// What an attribute says, if it is a doc comment; `#[doc(…)]` is none.
fn line(attribute: &Attribute) -> Option<Result<String>> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    if !meta.path.is_ident("doc") {
        return None;
    }
    Some(match &meta.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            let text = text.value();
            Ok(text.strip_prefix(' ').unwrap_or(&text).to_owned())
        }
        other => Err(Error::new_spanned(
            other,
            "the dictionary holds this text, so it has to be a literal: write a doc comment",
        )),
    })
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn lines_stay_lines_and_paragraphs_paragraphs() {
        let attributes: [Attribute; 6] = [
            parse_quote!(#[doc = " The sender's own"]),
            parse_quote!(#[derive(Debug)]),
            parse_quote!(#[doc = " reference."]),
            parse_quote!(#[doc(hidden)]),
            parse_quote!(#[doc = ""]),
            parse_quote!(#[doc = "   - indented "]),
        ];
        let said = text(&attributes).expect("literals");
        assert_eq!(said, "The sender's own\nreference.\n\n  - indented");
    }

    #[test]
    fn nothing_said_is_nothing() {
        assert_eq!(text(&[parse_quote!(#[derive(Debug)])]).expect("no doc comment"), "");
    }

    #[test]
    fn what_only_the_compiler_can_put_together_is_refused() {
        let error = text(&[parse_quote!(#[doc = concat!("a", "b")])]).expect_err("an expression");
        assert!(error.to_string().contains("write a doc comment"), "{error}");
    }
}
