//! [`Quick`]: a message in JSON in the form nearly every one has, given to its type piece by piece as it is gone through.
//!
//! It is the counterpart of the quick way of XML, and ours for the same reason: it looks for the member that comes next in the
//! class, and makes nothing of what nobody asks for. What it does not know well (escapes, `null`, a member that is not known or
//! comes twice, a value of another type) is left to serde and the tree, which say what is wrong. So it may refuse anything, and
//! must not accept what they refuse.

use compact_str::CompactString;
use customs_model::object::{Refused, Source};
use customs_model::room::Room;
use customs_model::shape::VALUE;
use customs_model::value::Leaf;
use customs_model::{Class, Content, DateTime, Element, ValueType};

use super::eight::{is_blank, not_blank, string_end};

/// How many elements a class may have.
const MOST: usize = 256;

/// Goes through a text.
pub(super) struct Quick<'t> {
    text: &'t str,
    at: usize,
    /// The class of the root.
    root: &'static Class,
    open: Vec<Open>,
    room: Room,
    /// The attributes of the value that was given last, and its text where it is not in the message as it is.
    attributes: Vec<(&'static str, CompactString)>,
    made: CompactString,
}

/// A class that is gone through.
struct Open {
    class: &'static Class,
    /// The element behind the one that is in turn; the first before any came.
    next: usize,
    /// Whether its array is open.
    in_array: bool,
    /// Whether nothing came yet, of the object or of the array.
    is_first: bool,
    /// The elements that came, a bit each.
    seen: [u64; MOST / 64],
}

/// What is left to the others: what is told is told to nobody.
const UNUSUAL: Refused = Refused(std::borrow::Cow::Borrowed("unusual"));

type Result<T> = std::result::Result<T, Refused>;

impl<'t> Quick<'t> {
    /// Of the text of a message with this root, which may take so much memory.
    pub(super) fn new(text: &'t str, root: &'static Class, room: Room) -> Self {
        let (open, attributes, made) = (Vec::new(), Vec::new(), CompactString::const_new(""));
        Self { text, at: 0, root, open, room, attributes, made }
    }

    /// Whether the message was gone through to its end, and nothing comes behind it.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.blanks();
        self.open.is_empty() && self.at == self.text.len()
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn blanks(&mut self) {
        self.at = not_blank(self.text.as_bytes(), self.at);
    }

    /// The next byte that is not blank, which is passed.
    #[inline]
    fn mark(&mut self) -> Result<u8> {
        self.blanks();
        let byte = self.byte().ok_or(UNUSUAL)?;
        self.at += 1;
        Ok(byte)
    }

    #[inline]
    fn expect(&mut self, mark: u8) -> Result<()> {
        if self.mark()? == mark { Ok(()) } else { Err(UNUSUAL) }
    }

    /// What comes behind a member or an item: another one, or the end.
    #[inline]
    fn goes_on(&mut self, is_first: bool, end: u8) -> Result<bool> {
        self.blanks();
        match self.byte() {
            Some(byte) if byte == end => {
                self.at += 1;
                Ok(false)
            }
            Some(b',') if !is_first => {
                self.at += 1;
                self.blanks();
                Ok(true)
            }
            Some(_) if is_first => Ok(true),
            _ => Err(UNUSUAL),
        }
    }

    /// A string without escapes, behind its first quotation mark.
    #[inline]
    fn rest_of_string(&mut self) -> Result<&'t str> {
        let bytes = self.text.as_bytes();
        let end = string_end(bytes, self.at).filter(|end| bytes[*end] == b'"').ok_or(UNUSUAL)?;
        let text = self.text.get(self.at..end).ok_or(UNUSUAL)?;
        self.at = end + 1;
        Ok(text)
    }

    fn string(&mut self) -> Result<&'t str> {
        self.expect(b'"')?;
        self.rest_of_string()
    }

    /// The members of the object of a value: its text, and its attributes, which are kept.
    fn parts(&mut self, value: ValueType) -> Result<&'t str> {
        self.expect(b'{')?;
        let (mut text, mut is_first) = (None, true);
        while self.goes_on(is_first, b'}')? {
            is_first = false;
            let name = self.string()?;
            self.expect(b':')?;
            let part = self.string()?;
            if name == VALUE && text.is_none() {
                text = Some(part);
                continue;
            }
            let known = value.attributes().iter().find(|known| **known == name).ok_or(UNUSUAL)?;
            if self.attributes.iter().any(|(came, _)| came == known) {
                return Err(UNUSUAL);
            }
            self.attributes.push((known, part.into()));
        }
        text.ok_or(UNUSUAL)
    }

    /// A date of ISO 8601 in the form of EDIFACT, with its code.
    fn date(&mut self) -> Result<()> {
        let text = self.parts(ValueType::DateTime)?;
        let date = DateTime::from_iso_8601(text)?;
        if self.attributes.is_empty() {
            let code = date.natural_format_code();
            self.attributes.push(("formatCode", CompactString::const_new(code)));
        }
        let (moment, zone) = match text.rfind(['+', 'Z']).or_else(|| west(text)) {
            Some(at) => text.split_at(at),
            None => (text, ""),
        };
        self.made.clear();
        self.made.extend(moment.chars().filter(char::is_ascii_digit));
        // Minutes are written where there are any.
        self.made.push_str(zone.strip_suffix(":00").unwrap_or(zone));
        if let Some(colon) = self.made.find(':') {
            self.made.remove(colon);
        }
        Ok(())
    }

    /// A word: `true`, `12`.
    fn word(&mut self) -> Result<&'t str> {
        self.blanks();
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let is_end = |byte: &u8| is_blank(*byte) || matches!(byte, b',' | b'}' | b']');
        self.at += rest.iter().position(is_end).ok_or(UNUSUAL)?;
        self.text.get(start..self.at).ok_or(UNUSUAL)
    }

    /// The next member of a class.
    fn member(&mut self) -> Result<Option<usize>> {
        loop {
            let Some(open) = self.open.last() else { return Err(UNUSUAL) };
            if !self.goes_on(open.is_first, b'}')? {
                return self.leave();
            }
            self.expect(b'"')?;
            let Some(open) = self.open.last() else { return Err(UNUSUAL) };
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            // Members nearly always come in the order of the class, with the names that they have in XML.
            let (class, next) = (open.class, open.next);
            let index = match class.name_in_front_of(next, rest) {
                Some(index) => {
                    self.at += class.elements[index].name.len() + 1;
                    index
                }
                None => class.index_of(self.rest_of_string()?).ok_or(UNUSUAL)?,
            };
            self.expect(b':')?;
            let Some(open) = self.open.last_mut() else { return Err(UNUSUAL) };
            open.meet(index)?;
            if !class.elements[index].repeats {
                return Ok(Some(index));
            }
            self.expect(b'[')?;
            let Some(open) = self.open.last_mut() else { return Err(UNUSUAL) };
            open.in_array = true;
            open.is_first = true;
            if let Some(index) = self.item()? {
                return Ok(Some(index));
            }
        }
    }

    /// The class ends, which has to have what it cannot do without.
    fn leave(&mut self) -> Result<Option<usize>> {
        let open = self.open.pop().ok_or(UNUSUAL)?;
        let mut elements = open.class.elements.iter().enumerate();
        if elements.any(|(index, element)| element.required && !open.has_seen(index)) {
            return Err(UNUSUAL);
        }
        Ok(None)
    }

    /// The next item of the array that is open.
    fn item(&mut self) -> Result<Option<usize>> {
        let Some(open) = self.open.last() else { return Err(UNUSUAL) };
        let (is_first, index) = (open.is_first, open.next - 1);
        let has_item = self.goes_on(is_first, b']')?;
        if let Some(open) = self.open.last_mut() {
            open.is_first = false;
            open.in_array = has_item;
        }
        Ok(has_item.then_some(index))
    }

    /// The element that is in turn.
    fn element(&self) -> Result<&'static Element> {
        let Open { class, next, .. } = self.open.last().ok_or(UNUSUAL)?;
        class.elements.get(next.wrapping_sub(1)).ok_or(UNUSUAL)
    }
}

/// Where a zone west of Greenwich begins in a date with a time.
fn west(text: &str) -> Option<usize> {
    let time = text.find('T')?;
    text[time..].find('-').map(|at| time + at)
}

impl Open {
    fn has_seen(&self, index: usize) -> bool {
        self.seen[index / 64] >> (index % 64) & 1 == 1
    }

    /// The member comes that is this element, which did not come before.
    #[inline]
    fn meet(&mut self, index: usize) -> Result<()> {
        if index >= MOST || self.has_seen(index) {
            return Err(UNUSUAL);
        }
        self.seen[index / 64] |= 1 << (index % 64);
        self.next = index + 1;
        self.is_first = false;
        Ok(())
    }
}

impl Source for Quick<'_> {
    fn enter(&mut self) -> Result<&'static Class> {
        let class = match self.open.is_empty() {
            true => self.root,
            false => self.element()?.class().ok_or(UNUSUAL)?,
        };
        self.expect(b'{')?;
        let (in_array, is_first, seen) = (false, true, [0; MOST / 64]);
        self.open.push(Open { class, next: 0, in_array, is_first, seen });
        Ok(class)
    }

    fn next(&mut self) -> Result<Option<usize>> {
        let Some(open) = self.open.last() else { return Err(UNUSUAL) };
        if open.in_array
            && let Some(index) = self.item()?
        {
            return Ok(Some(index));
        }
        self.member()
    }

    fn value(&mut self) -> Result<Leaf<'_>> {
        let Content::Value { value, .. } = self.element()?.content else { return Err(UNUSUAL) };
        self.attributes.clear();
        let text = match value {
            ValueType::Amount | ValueType::Measure | ValueType::Quantity => self.parts(value)?,
            ValueType::DateTime => {
                self.date()?;
                return Ok(Leaf { value, text: &self.made, attributes: &self.attributes });
            }
            ValueType::Flag => match self.word()? {
                "true" => "1",
                "false" => "0",
                _ => return Err(UNUSUAL),
            },
            ValueType::Indicator | ValueType::Count => self.word()?,
            _ => self.string()?,
        };
        Ok(Leaf { value, text, attributes: &self.attributes })
    }

    fn make_room(&mut self, bytes: usize) -> Result<()> {
        self.room.take(bytes)
    }
}

#[cfg(test)]
mod tests {
    use customs_declaration::Declaration;
    use customs_eu::CC015C;
    use customs_exchange::body::RiskAlert;
    use customs_model::ClassType;
    use proptest::prelude::*;
    use serde::de::DeserializeOwned;

    use super::*;

    fn quickly<M: ClassType>(text: &str) -> Option<M> {
        let mut quick = Quick::new(text, M::CLASS, Room::default());
        let message = M::read(&mut quick).ok()?;
        quick.is_at_end().then_some(message)
    }

    /// Whether a text is read quickly; then serde has to read the same.
    fn is_quick<M: ClassType + DeserializeOwned + PartialEq>(text: &str) -> bool {
        let Some(message) = quickly::<M>(text) else { return false };
        let thorough: M =
            serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(message, thorough, "{text}");
        true
    }

    /// Values of every type that declarations have.
    const DECLARATION: &str = r#"{
  "AcceptanceDateTime": { "value": "2026-03-01T09:30:00+05:30", "formatCode": "304" },
  "FunctionCode": "9", "IssueDateTime": {"value":"2026-03-01"},
  "GoodsItemQuantity": { "value": "1" },
  "InvoiceAmount": {"currencyID": "GBP", "value": "3200.00"},
  "Agent": { "ID": "GB1", "Name": "Åse" },
  "GoodsShipment": { "GovernmentAgencyGoodsItem": [
    { "SequenceNumeric": "1", "Origin": [] }, { "SequenceNumeric": "2" } ] }
}
"#;

    /// Values of the types that messages of transit have beside these.
    const TRANSIT: &str = r#"{ "messageSender": "A", "preparationDateAndTime": "2026-02-02T09:00:00",
"TransitOperation": { "LRN": "T", "security": "0", "reducedDatasetIndicator": false, "limitDate": "2026-03-01" },
"Authorisation": [ { "sequenceNumber": 1, "type": "C521" }, { "sequenceNumber": 2, "referenceNumber": "X" } ] }"#;

    #[test]
    fn messages_in_the_usual_form_are_read_quickly() {
        assert!(is_quick::<Declaration>(DECLARATION));
        assert!(is_quick::<Declaration>("{}") && is_quick::<Declaration>(" {\n}\t"));
        assert!(is_quick::<CC015C>(TRANSIT));
        // In another order, and without blanks.
        assert!(is_quick::<Declaration>(r#"{"TypeCode":"IM","FunctionCode":"9"}"#));
    }

    #[test]
    fn whatever_is_changed_in_a_message_what_is_read_quickly_is_what_serde_reads() {
        let mut quick = 0;
        for text in [DECLARATION, TRANSIT] {
            for (at, letter) in text.char_indices() {
                let (before, behind) = (&text[..at], &text[at + letter.len_utf8()..]);
                for put in [
                    "", ",", "\"", "{", "}", "[", "]", ":", "1", "\\", "\u{1}", "null", " ", "0",
                    "-",
                ] {
                    let changed = format!("{before}{put}{behind}");
                    quick += usize::from(is_quick::<Declaration>(&changed));
                    quick += usize::from(is_quick::<CC015C>(&changed));
                    is_quick::<Declaration>(&format!("{before}{put}"));
                }
            }
        }
        assert!(quick > 500, "{quick}");
    }

    #[test]
    fn what_a_class_cannot_do_without_is_asked_for() {
        let full = r#"{"AlertID":"A","VersionNumeric":"1","KindCode":"Alert","RiskAreaCode":["Revenue"],"SeverityCode":"High",
            "CertaintyCode":"Likely","Title":"T","Description":"D","ThreatCode":["Smuggling"],"ValidFrom":{"value":"2026-01-01"},
            "ValidTo":{"value":"2026-12-31"},"FeedbackRequested":true}"#;
        assert!(is_quick::<RiskAlert>(full));
        for without in [r#""ThreatCode":["Smuggling"],"#, r#""Title":"T","#] {
            assert!(quickly::<RiskAlert>(&full.replace(without, "")).is_none(), "{without}");
        }
    }

    #[test]
    fn what_is_not_usual_is_left_to_others() {
        for text in [
            "",
            "{",
            "[]",
            r#"{"FunctionCode":9}"#,
            r#"{"FunctionCode":null}"#,
            r#"{"FunctionCode":"\u0039"}"#,
            r#"{"Unknown":"9"}"#,
            r#"{"FunctionCode":"9","FunctionCode":"9"}"#,
            r#"{"FunctionCode":"9"}{}"#,
            r#"{"FunctionCode":"9",}"#,
            r#"{,}"#,
            r#"{"Agent":[{}]}"#,
            r#"{"Amendment":{}}"#,
            r#"{"InvoiceAmount":{"value":"1","value":"1"}}"#,
            r#"{"InvoiceAmount":{"value":"x"}}"#,
            r#"{"InvoiceAmount":{"currencyID":"GBP"}}"#,
            r#"{"InvoiceAmount":{"value":"1","unitCode":"KGM"}}"#,
        ] {
            assert!(quickly::<Declaration>(text).is_none(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn dates_are_read_as_serde_reads_them(
            text in r"[0-2][0-9]{3}(-[01][0-9](-[0-3][0-9](T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?(Z|[+-][01][0-9](:(00|30))?)?)?)?)?",
            code in proptest::option::of("20[3-5]|30[34]|102"),
        ) {
            let code = code.map_or_else(String::new, |it| format!(r#","formatCode":"{it}""#));
            let message = format!(r#"{{"IssueDateTime":{{"value":"{text}"{code}}}}}"#);
            let is_date = DateTime::from_iso_8601(&text).is_ok();
            prop_assert_eq!(is_quick::<Declaration>(&message), is_date);
        }
    }
}
