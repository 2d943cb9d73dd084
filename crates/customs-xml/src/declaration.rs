//! The XML declaration, to the letter: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`.

use customs_model::tolerant;

use crate::characters::is_blank;

/// What a document declares of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Declaration<'t> {
    /// The encoding, if it names one.
    pub(crate) encoding: Option<&'t str>,
}

impl Declaration<'_> {
    /// Whether a text that begins with it can be in the encoding that it names: all text here is in
    /// UTF-8, of which ASCII is a part.
    pub(crate) fn is_of(self, text: &str) -> bool {
        match self.encoding {
            None => true,
            Some(name) if name.eq_ignore_ascii_case("us-ascii") => text.is_ascii(),
            Some(name) => name.eq_ignore_ascii_case("utf-8"),
        }
    }
}

/// Whether a text begins with an XML declaration, be it a good one or not.
pub(crate) fn is_declared(text: &str) -> bool {
    let behind = text.strip_prefix("<?xml").and_then(|rest| rest.bytes().next());
    behind.is_some_and(|byte| is_blank(byte) || byte == b'?')
}

/// Reads a declaration with its brackets.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn read(markup: &str) -> Result<Declaration<'_>, &'static str> {
    let inside = markup.strip_prefix("<?xml").and_then(|rest| rest.strip_suffix("?>"));
    let mut fields = Fields(inside.ok_or("the XML declaration never ends; end it with `?>`")?);
    let Some(("version", version)) = fields.next()? else {
        return Err("the XML declaration begins with version=\"1.0\"");
    };
    let minor = version.strip_prefix("1.");
    if !minor.is_some_and(|minor| !minor.is_empty() && minor.bytes().all(|it| it.is_ascii_digit()))
    {
        return Err("the XML declaration names a version that is not 1.0; write version=\"1.0\"");
    }
    let mut field = fields.next()?;
    let encoding = match field {
        Some(("encoding", encoding)) => {
            field = fields.next()?;
            Some(encoding)
        }
        _ => None,
    };
    if encoding.is_some_and(|encoding| !is_encoding_name(encoding)) {
        return Err("the XML declaration names no encoding; write encoding=\"UTF-8\"");
    }
    if let Some(("standalone", standalone)) = field {
        if !matches!(standalone, "yes" | "no") {
            return Err("`standalone` in the XML declaration is \"yes\" or \"no\"");
        }
        field = fields.next()?;
    }
    match field {
        None => Ok(Declaration { encoding }),
        Some(_) => Err(
            "the XML declaration has `version`, `encoding` and `standalone`, once each and in this order",
        ),
    }
}

fn is_encoding_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'_' | b'-'))
}

/// The fields of a declaration, one after the other.
struct Fields<'t>(&'t str);

const NO_FIELD: &str =
    "the XML declaration is not of the form <?xml version=\"1.0\" encoding=\"UTF-8\"?>";

impl<'t> Fields<'t> {
    /// The name and the value of the next field.
    fn next(&mut self) -> Result<Option<(&'t str, &'t str)>, &'static str> {
        let rest = self.0.trim_start_matches(tolerant::is_blank);
        if rest.is_empty() {
            return Ok(None);
        }
        if rest.len() == self.0.len() {
            return Err(NO_FIELD);
        }
        let (name, rest) = rest.split_once('=').ok_or(NO_FIELD)?;
        let rest = rest.trim_start_matches(tolerant::is_blank);
        let quote = rest.chars().next().filter(|it| matches!(it, '"' | '\'')).ok_or(NO_FIELD)?;
        let (value, rest) = rest[1..].split_once(quote).ok_or(NO_FIELD)?;
        self.0 = rest;
        Ok(Some((name.trim_end_matches(tolerant::is_blank), value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_declaration_has_its_fields_once_and_in_order() {
        for good in [
            "<?xml version=\"1.0\"?>",
            "<?xml version = '1.0' encoding='utf-8' standalone=\"no\" ?>",
            "<?xml\n\tversion='1.0'\r\nstandalone='yes'?>",
        ] {
            assert!(read(good).is_ok(), "{good}");
        }
        for bad in [
            "<?xml?>",
            "<?xml ?>",
            "<?xml encoding='utf-8'?>",
            "<?xml version='1.0' version='1.0'?>",
            "<?xml version='1.0' standalone='yes' encoding='utf-8'?>",
            "<?xml version='1.0'encoding='utf-8'?>",
            "<?xml version='2.0'?>",
            "<?xml version='1.'?>",
            "<?xml version='1.0' standalone='maybe'?>",
            "<?xml version='1.0' colour='red'?>",
            "<?xml version='1.0' encoding=''?>",
            "<?xml version='1.0' encoding='8859'?>",
            "<?xml version=1.0?>",
            "<?xml version='1.0\"?>",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
