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

/// Insertions, deletions and replacements that lead from one text to the other (Levenshtein).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in right.enumerated() {
            let replaced = diagonal + (scalar == other ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = Swift.min(replaced, row[j] + 1, diagonal + 1)
        }
    }
    return row[right.count]
}
