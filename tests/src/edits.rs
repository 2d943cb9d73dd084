//! [`Edit`]: one change of a message in JSON, as a line of text.
//!
//! `/CC015C/Consignment/grossMass = "12"` puts a value or an element at a place, `- /CC015C/Authorisation[2]` takes one away.

use std::str::FromStr;

use customs_model::{Path, Step};
use serde_json::Value as Json;

/// A change of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Where.
    pub path: Path,
    /// What is there then; nothing where it is taken away.
    pub value: Option<Json>,
}

impl Edit {
    /// Changes a message. False if it has no such place, or stays the same.
    pub fn apply(&self, message: &mut Json) -> bool {
        let mut above = self.path.clone();
        let Some(Step { name, occurrence }) = above.pop() else { return false };
        let object = message.pointer_mut(&above.json_pointer()).and_then(Json::as_object_mut);
        let Some(object) = object else { return false };
        let Some(occurrence) = occurrence else {
            return match &self.value {
                Some(value) => object.insert(name.into(), value.clone()).as_ref() != Some(value),
                None => object.remove(&*name).is_some(),
            };
        };
        let all = object.entry(name.clone()).or_insert_with(|| Json::Array(Vec::new()));
        let Json::Array(all) = all else { return false };
        let at = occurrence - 1;
        let is_changed = at <= all.len() && {
            let end = occurrence.min(all.len());
            let before: Vec<Json> = all.splice(at..end, self.value.clone()).collect();
            before.iter().ne(&self.value)
        };
        if all.is_empty() {
            object.remove(&*name);
        }
        is_changed
    }
}

impl FromStr for Edit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let path = |path: &str| path.parse().map_err(|error| format!("{error}: {text}"));
        match (text.strip_prefix("- "), text.split_once(" = ")) {
            (Some(taken), _) => Ok(Self { path: path(taken)?, value: None }),
            (None, Some((place, value))) => {
                let value = serde_json::from_str(value).map_err(|error| format!("{error}: {text}"));
                Ok(Self { path: path(place)?, value: Some(value?) })
            }
            (None, None) => Err(format!("neither `PATH = VALUE` nor `- PATH`: {text}")),
        }
    }
}
