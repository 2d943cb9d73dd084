//! Hits made of what was ranked, with an estimate how often such a hit is right.

use std::vec::Vec;

use super::Hit;
use super::index;
use super::rank::Ranked;
use crate::code::Heading;
use crate::nomenclature::Node;

/// How fast a heading gets less likely behind the best one, and the score of what is not in the list.
const OF_HEADINGS: f32 = 14.0;
pub(super) const ELSEWHERE: f32 = 0.42;

/// The same among the subheadings of one heading.
const OF_SUBHEADINGS: f32 = 14.0;
const ELSEWHERE_IN_HEADING: f32 = 0.05;

/// The first hit is right more often than its score says beside those of the others, since headings that come close
/// are mostly about like goods: its likelihood is taken to this power. Of answers that seem to be beyond doubt, one in
/// twenty is not what an authority says: words do not tell all.
const FIRST: f32 = 0.6;
const MOST_CERTAIN: f32 = 0.95;

/// A subheading that is likelier than this, if its heading is right, is decided by the words.
const DECIDED: f32 = 0.5;

/// What was ranked, with each heading before its subheadings where none of them is decided.
pub(super) fn hits(ranked: &[Ranked]) -> Vec<Hit> {
    let places: Vec<(Node, f32)> = ranked
        .iter()
        .filter_map(|(node, score)| Some((index::entry(*node).node()?, *score)))
        .collect();
    let headings = Headings::of(&places);
    let mut hits: Vec<Hit> = Vec::new();
    let mut told: Vec<Heading> = Vec::new();
    for (node, score) in &places {
        let hit = |node: Node, certainty| Hit {
            node,
            title: node.title(),
            score: score.min(1.0),
            certainty,
        };
        let Node::Subheading(subheading) = node else {
            // Beside all headings, since it is in none.
            let likelihood = headings.likelihood(*score);
            hits.push(hit(*node, likelihood / (1.0 + likelihood)));
            continue;
        };
        let heading = subheading.heading();
        let (of_heading, within) = headings.of_subheading(heading, *score);
        if !told.contains(&heading) {
            told.push(heading);
            if within < DECIDED {
                hits.push(hit(heading.into(), of_heading));
            }
        }
        hits.push(hit(*node, of_heading * within));
    }
    if let Some(first) = hits.first_mut() {
        first.certainty = MOST_CERTAIN * first.certainty.powf(FIRST);
    }
    hits
}

/// The headings of what was ranked, with the score of their best subheading, and all together.
struct Headings {
    best: Vec<(Heading, f32, f32)>,
    sum: f32,
}

impl Headings {
    fn of(places: &[(Node, f32)]) -> Self {
        let mut best: Vec<(Heading, f32, f32)> = Vec::new();
        let mut sum = (OF_HEADINGS * ELSEWHERE).exp();
        for (node, score) in places {
            let Node::Subheading(subheading) = node else { continue };
            let heading = subheading.heading();
            let weight = (OF_SUBHEADINGS * score).exp();
            match best.iter_mut().find(|(other, ..)| *other == heading) {
                Some((_, _, weights)) => *weights += weight,
                None => {
                    best.push((heading, *score, weight));
                    sum += (OF_HEADINGS * score).exp();
                }
            }
        }
        Self { best, sum }
    }

    fn likelihood(&self, score: f32) -> f32 {
        (OF_HEADINGS * score).exp() / self.sum
    }

    /// How likely a heading is, and if it is the right one, a subheading of it with this score.
    fn of_subheading(&self, heading: Heading, score: f32) -> (f32, f32) {
        let Some((_, best, weights)) = self.best.iter().find(|(other, ..)| *other == heading)
        else {
            return (0.0, 0.0);
        };
        let elsewhere = (OF_SUBHEADINGS * best).exp() * ELSEWHERE_IN_HEADING;
        (self.likelihood(*best), (OF_SUBHEADINGS * score).exp() / (weights + elsewhere))
    }
}
