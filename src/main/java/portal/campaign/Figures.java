package portal.campaign;

/**
 * What became of a campaign's letters.
 *
 * @param waiting  written and not sent yet
 * @param stopped  not sent, because the choice changed on the way, the person left, or the campaign was called off
 * @param optedOut of those who got it, how many stopped its topic since
 */
public record Figures(int waiting, int sent, int failed, int stopped, int optedOut) {

    public int written() {
        return waiting + sent + failed + stopped;
    }
}
