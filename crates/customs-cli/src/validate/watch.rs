//! `customs validate --watch`: checks again whenever something changes that the check looks at.
//!
//! Files are looked at in intervals, by their times and sizes: that needs no watcher of the system, of which each has
//! limits and faults of its own, and it sees network drives as well.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use super::settings::Settings;
use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::patterns::Patterns;
use crate::text::{clean, counted};
use crate::{Status, output};

/// How often files are looked at. Nothing is checked before they have stayed as they are for so long.
const INTERVAL: Duration = Duration::from_millis(300);

/// Checks, and checks again after each change, until nobody reads any more. Settings are read anew each time; where
/// they are wrong at the first time, there is nothing to watch.
pub(super) fn watch(
    settings: impl Fn() -> Result<Settings, Failure>,
    check: impl Fn(&Settings) -> Result<Status, Failure>,
) -> Result<Status, Failure> {
    let mut watched = Watched::of(&settings()?)?;
    loop {
        // What changes from here on is seen below.
        let mut seen = watched.state();
        let checked = settings().and_then(|settings| {
            watched = Watched::of(&settings)?;
            seen = watched.state();
            check(&settings)
        });
        let status = checked.unwrap_or_else(|failure| {
            output::complain(&failure);
            Status::Failed
        });
        let files = counted(seen.values().flatten().count(), "file");
        if !output::print(format!("watching {files}; Ctrl-C ends\n\n").as_bytes())? {
            return Ok(status);
        }
        let changed = watched.changed_from(seen);
        output::tell(&format!("{} changed\n", clean(&changed.display().to_string())));
    }
}

/// What is watched: the files that are checked, found anew each time, and those that say how.
struct Watched {
    paths: Vec<PathBuf>,
    ignored: Patterns,
    others: Vec<PathBuf>,
}

/// When each file was changed, and its size; neither where it is not there.
type State = BTreeMap<PathBuf, Option<(SystemTime, u64)>>;

impl Watched {
    fn of(settings: &Settings) -> Result<Self, Failure> {
        if settings.paths.is_empty() || settings.paths.iter().any(|path| path == Path::new("-")) {
            return Err(Failure::new("--watch", "standard input cannot be watched; name files"));
        }
        if !settings.format.is_for_a_terminal() {
            let what = "it needs --format text or concise";
            return Err(Failure::new("--watch", what));
        }
        Ok(Self {
            paths: settings.paths.clone(),
            ignored: settings.ignored.clone(),
            others: settings.files(),
        })
    }

    /// How everything is now.
    fn state(&self) -> State {
        let files = Inputs::find_without(&self.paths, self.ignored.clone())
            .found
            .into_iter()
            .filter_map(|input| match input {
                Input::File { path, .. } => Some(path),
                Input::Standard => None,
            });
        // What was named and is not there may come.
        let named = self.paths.iter().filter(|path| !path.is_dir()).cloned();
        let all = files.chain(named).chain(self.others.iter().cloned());
        all.map(|path| (path.clone(), state_of(&path).ok())).collect()
    }

    /// Waits until something is no longer as it was seen, and has come to rest; returns the first that is not.
    fn changed_from(&self, seen: State) -> PathBuf {
        loop {
            thread::sleep(INTERVAL);
            let mut now = self.state();
            let Some(changed) = first_difference(&seen, &now) else { continue };
            loop {
                thread::sleep(INTERVAL);
                let next = self.state();
                if next == now {
                    return changed;
                }
                now = next;
            }
        }
    }
}

fn state_of(path: &Path) -> io::Result<(SystemTime, u64)> {
    let metadata = fs::metadata(path)?;
    Ok((metadata.modified()?, metadata.len()))
}

/// The first file that is not the same in both.
fn first_difference(one: &State, other: &State) -> Option<PathBuf> {
    let differs = |path: &&PathBuf| one.get(*path) != other.get(*path);
    one.keys().chain(other.keys()).find(differs).cloned()
}
