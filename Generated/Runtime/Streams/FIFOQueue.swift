/// A queue whose operations take constant time on average. Unlike a slice of an array, it releases removed elements.
nonisolated struct FIFOQueue<Element: Sendable>: Sendable {
    private var slots: [Element?]
    private var head = 0

    init(_ elements: [Element] = []) {
        slots = elements
    }

    mutating func append(_ element: Element) {
        slots.append(element)
    }

    mutating func append(contentsOf elements: [Element]) {
        slots.append(contentsOf: elements)
    }

    mutating func popFirst() -> Element? {
        guard head < slots.count else { return nil }
        let element = slots[head]
        slots[head] = nil
        head += 1
        if head == slots.count {
            slots.removeAll(keepingCapacity: slots.count < 64)
            head = 0
        } else if head > 64, head > slots.count / 2 {
            slots.removeFirst(head)
            head = 0
        }
        return element
    }

    /// Removes and returns all elements.
    mutating func takeAll() -> [Element] {
        defer { self = FIFOQueue() }
        return slots[head...].compactMap(\.self)
    }
}
