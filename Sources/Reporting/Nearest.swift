extension Collection<String> {
    /// The element that a person probably meant by `name`: at most a third of the letters differ. `nil` where nothing is near.
    ///
    /// Of two that are equally near, the first counts.
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

/// Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other (optimal string alignment).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    // The rows of the table for the letters of `left` up to the one before the last, the last, and this one.
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
