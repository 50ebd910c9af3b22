extension Collection<String> {
    /// Returns the element closest to a misspelled `name`, or `nil` if more than a third of the letters differ from every element.
    ///
    /// If two are equally close, the first one wins.
    package func nearest(to name: String) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        var best: (distance: Int, element: String)?
        for element in self {
            let candidate = Array(element.lowercased().unicodeScalars)
            let limit = Swift.max(1, Swift.max(wanted.count, candidate.count) / 3)
            guard abs(wanted.count - candidate.count) <= limit else { continue }
            let distance = editDistance(wanted, candidate)
            if distance <= limit, distance < best?.distance ?? .max {
                best = (distance, element)
            }
        }
        return best?.element
    }
}

/// Returns the number of insertions, deletions, replacements and swaps of neighbors between two texts (optimal string alignment).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    // The table's rows for the letter of `left` before the previous one, the previous one and the current one.
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
        var row = [i + 1]
        for j in right.indices {
            var distance = Swift.min(last[j] + (left[i] == right[j] ? 0 : 1), row[j] + 1, last[j + 1] + 1)
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                distance = Swift.min(distance, beforeLast[j - 1] + 1)
            }
            row.append(distance)
        }
        (beforeLast, last) = (last, row)
    }
    return last[right.count]
}
