//! The attributes of codes, identifiers and texts, which hardly any real message has.

use compact_str::CompactString;

use super::ValueError;

/// Attributes of a [`Code`](crate::Code), [`Identifier`](crate::Identifier) or
/// [`Text`](crate::Text): `listID`, `schemeID`, `languageID` and their kin. Absent, they cost eight
/// bytes.
///
/// They survive from XML to XML. JSON writes these values as plain strings and cannot carry them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::box_collection)] // most values have none: a pointer is a third of a Vec
pub struct Attributes(Option<Box<Vec<(&'static str, CompactString)>>>);

impl Attributes {
    /// The attributes, in the order they were set.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&'static str, &str)> {
        self.as_slice().iter().map(|(name, text)| (*name, &**text))
    }

    pub(crate) fn as_slice(&self) -> &[(&'static str, CompactString)] {
        self.0.as_deref().map_or(&[][..], Vec::as_slice)
    }

    /// Takes attributes that are known to be those of the value's type.
    #[inline]
    pub(crate) fn of(attributes: &[(&'static str, CompactString)]) -> Self {
        Self((!attributes.is_empty()).then(|| Box::new(attributes.to_vec())))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().len() == 0
    }

    /// The text of the attribute of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == name).map(|(_, text)| text)
    }

    /// Sets one of the `known` attributes of a value type.
    pub(crate) fn set(
        &mut self,
        known: &'static [&'static str],
        name: &str,
        text: &str,
    ) -> Result<(), ValueError> {
        let name = known
            .iter()
            .find(|known| **known == name)
            .ok_or_else(|| ValueError::UnknownAttribute(name.to_owned()))?;
        let all = self.0.get_or_insert_default();
        all.retain(|(set, _)| set != name);
        all.push((name, text.into()));
        Ok(())
    }
}
