//! Which sentences are similar, and how much.

use crate::groups::{bucket, index};
use crate::similar::Sets;
use crate::term::Terms;

/// The similarity graph of some sentences: nodes are sentences, the weight of an edge is
/// the cosine of their IDF-weighted content words.
///
/// The graph is kept as its two sparse factors, the words of each sentence and the
/// sentences of each word (an inverted index), and never multiplied out: a frequent word
/// would join every sentence with every other. What centrality needs of it, the sum over
/// a node's edges, takes time in the number of words, not of edges ([`Graph::spread`]).
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// `(term, weight)` of each node, node after node; each node's squares add up to 1.
    weights: Vec<(u32, f64)>,
    starts: Vec<u32>,
    /// The inverted index: the nodes of each term and the same weights.
    postings: Vec<(u32, f64)>,
    posting_starts: Vec<u32>,
}

impl Graph {
    /// Makes the graph of the sentences with the numbers `nodes`.
    ///
    /// A word counts once a sentence, with the weight `ln(1 + n / f)` where `f` of the `n`
    /// sentences have it.
    pub fn of(terms: &Terms, nodes: &[u32]) -> Graph {
        let mut sets = Sets::default();
        let mut frequency = vec![0u32; terms.term_count()];
        for (at, &node) in nodes.iter().enumerate() {
            sets.push(content(terms, node as usize));
            for &term in sets.items(at) {
                frequency[term as usize] += 1;
            }
        }
        let count = sets.len() as f64;
        let idf: Vec<f64> =
            frequency.iter().map(|&f| (1.0 + count / f64::from(f.max(1))).ln()).collect();
        let count = frequency.iter().sum::<u32>() as usize;
        let weights = Vec::with_capacity(count);
        let mut graph = Graph { weights, starts: vec![0], ..Graph::default() };
        for set in (0..sets.len()).map(|set| sets.items(set)) {
            let norm =
                set.iter().map(|&term| idf[term as usize].powi(2)).sum::<f64>().sqrt();
            graph
                .weights
                .extend(set.iter().map(|&term| (term, idf[term as usize] / norm)));
            graph.starts.push(index(graph.weights.len()));
        }
        graph.invert(terms.term_count());
        graph
    }

    /// Returns how many nodes there are.
    pub fn node_count(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Returns the similarity of two nodes, from 0 to 1; 1 with itself, unless it has no
    /// content words.
    pub fn similarity(&self, one: usize, other: usize) -> f64 {
        let (mut a, mut b) = (self.node(one), self.node(other));
        let mut sum = 0.0;
        while let (Some(&(x, weight)), Some(&(y, other_weight))) = (a.first(), b.first())
        {
            if x == y {
                sum += weight * other_weight;
            }
            a = if x <= y { &a[1..] } else { a };
            b = if y <= x { &b[1..] } else { b };
        }
        sum
    }

    /// Returns, for each node, the sum over its edges of the edge's weight times the
    /// neighbour's value.
    ///
    /// This is one step of a walk over the whole graph, in time linear in the
    /// words of all sentences. Rounding may leave a sum of nothing just below 0.
    ///
    /// # Panics
    /// When there is not one value a node.
    pub fn spread(&self, values: &[f64]) -> Vec<f64> {
        assert_eq!(values.len(), self.node_count(), "one value a node");
        // Both factors by the words of each node: most words are in one node, so that their
        // lists are over as soon as they begin.
        let mut sums = vec![0.0; self.posting_starts.len()];
        for (node, &value) in values.iter().enumerate() {
            for &(term, weight) in self.node(node) {
                sums[term as usize] += weight * value;
            }
        }
        let others = |(node, &value): (usize, &f64)| {
            let node = self.node(node);
            let all: f64 =
                node.iter().map(|&(term, weight)| weight * sums[term as usize]).sum();
            // The sums hold the node's own value too, times its squares, which add up to 1; an
            // edge to itself does not count.
            all - if node.is_empty() { 0.0 } else { value }
        };
        values.iter().enumerate().map(others).collect()
    }

    /// Returns the similarity of a node to each node, as [`Graph::similarity`].
    pub fn similarities_of(&self, node: usize) -> Vec<f64> {
        let mut similarities = vec![0.0; self.node_count()];
        for &(term, own) in self.node(node) {
            for &(other, weight) in self.nodes_of(term as usize) {
                similarities[other as usize] += own * weight;
            }
        }
        similarities
    }

    /// Returns, for each node, the cosine with a set of terms, each of which weighs the
    /// same.
    pub fn similarities_to(&self, query: &[u32]) -> Vec<f64> {
        let mut similarities = vec![0.0; self.node_count()];
        for &term in query {
            for &(node, weight) in self.nodes_of(term as usize) {
                similarities[node as usize] += weight;
            }
        }
        let norm = (query.len().max(1) as f64).sqrt();
        similarities.iter().map(|sum| sum / norm).collect()
    }

    /// Returns the share of the nodes that the most common term stands in, from 0 to 1.
    pub fn common_share(&self) -> f64 {
        let frequencies = self.posting_starts.windows(2).map(|pair| pair[1] - pair[0]);
        let highest = frequencies.max().unwrap_or(0);
        f64::from(highest) / self.node_count().max(1) as f64
    }

    fn node(&self, node: usize) -> &[(u32, f64)] {
        &self.weights[self.starts[node] as usize..self.starts[node + 1] as usize]
    }

    fn nodes_of(&self, term: usize) -> &[(u32, f64)] {
        let range =
            self.posting_starts[term] as usize..self.posting_starts[term + 1] as usize;
        &self.postings[range]
    }

    fn invert(&mut self, term_count: usize) {
        let keys: Vec<u32> = self.weights.iter().map(|&(term, _)| term).collect();
        let (posting_starts, order) = bucket(&keys, term_count);
        let mut owners = Vec::with_capacity(keys.len());
        for node in 0..self.node_count() {
            owners.extend(self.node(node).iter().map(|_| index(node)));
        }
        self.postings = order
            .iter()
            .map(|&at| (owners[at as usize], self.weights[at as usize].1))
            .collect();
        self.posting_starts = posting_starts;
    }
}

fn content(terms: &Terms, sentence: usize) -> impl Iterator<Item = u32> {
    let content = terms.tokens(sentence).iter().filter(|token| token.is_content);
    content.map(|token| token.term)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Language};
    use crate::sentence;

    fn graph_of(lines: &[&str]) -> Graph {
        let article = Article::new("a", lines.join("\n\n"));
        let sentences = sentence::split(&article, 0, Language::ENGLISH);
        assert_eq!(sentences.len(), lines.len());
        let terms = Terms::of(&[article], &[Language::ENGLISH], &sentences);
        Graph::of(&terms, &(0..index(lines.len())).collect::<Vec<_>>())
    }

    #[test]
    fn equal_sentences_have_similarity_one_and_unrelated_ones_none() {
        let graph = graph_of(&[
            "Rivers flooded northern valleys.",
            "Valleys flooded northern rivers.",
            "Banks raised lending rates.",
        ]);
        assert!((graph.similarity(0, 1) - 1.0).abs() < 1e-12);
        assert!(graph.similarity(0, 2).abs() < 1e-12);
    }

    #[test]
    fn a_spread_is_the_sum_over_all_edges() {
        let graph = graph_of(&[
            "Rivers flooded northern valleys.",
            "Rivers flooded villages and valleys.",
            "Villages lost power for days.",
            "Banks raised lending rates.",
        ]);
        let values = [0.5, 0.25, 0.125, 1.0];
        for (node, sum) in graph.spread(&values).into_iter().enumerate() {
            let others = (0..values.len()).filter(|&other| other != node);
            let expected: f64 =
                others.map(|other| graph.similarity(node, other) * values[other]).sum();
            assert!((sum - expected).abs() < 1e-12, "{node}: {sum} {expected}");
        }
    }

    #[test]
    fn the_most_common_term_counts_once_a_sentence() {
        let lines = ["Rivers, rivers and rivers.", "Rivers flooded.", "Banks closed."];
        assert!((graph_of(&lines).common_share() - 2.0 / 3.0).abs() < 1e-12);
        assert!(Graph::default().common_share().abs() < 1e-12);
    }

    #[test]
    fn a_query_is_nearest_to_the_sentence_that_has_its_words() {
        let graph = graph_of(&["Rivers flooded valleys.", "Banks raised lending rates."]);
        let query: Vec<u32> =
            graph.node(1).iter().map(|&(term, _)| term).take(2).collect();
        let near = graph.similarities_to(&query);
        assert!(near[1] > 0.5 && near[0].abs() < 1e-12);
    }
}
