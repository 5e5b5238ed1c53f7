package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.support.cases.CaseDesk;
import portal.support.cases.Message;

/** One case: what was said, its documents, the answer, and its end. */
@Named
@RequestScoped
public class StaffCasePage {

    @Inject CaseRoom room;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private CaseRoom.CaseFile file;
    private String message;

    /** Before the page is written; a look that the customer will read about. */
    public void load() {
        if (file == null) {
            file = room.open(ref());
        }
    }

    public String answer() {
        room.answer(ref(), new Message(message));
        return done("staff_case.answered");
    }

    public String close() {
        room.close(ref());
        return done("staff_case.closed");
    }

    public String reopen() {
        room.reopen(ref());
        return done("staff_case.reopened");
    }

    private String done(String told) {
        messages.after(told);
        return "/staff/case?faces-redirect=true&ref=" + Reference.of(ref());
    }

    private String ref() {
        return parameters.get("ref");
    }

    /** While a POST is being read nothing is loaded yet and both buttons must work. */
    public boolean isClosable() {
        return file == null || !file.folder().about().isClosed();
    }

    public boolean isReopenable() {
        return file == null || file.folder().about().isClosed();
    }

    /** Null while a POST is being read. */
    public FoundCustomer getCustomer() {
        return file == null ? null : file.customer();
    }

    /** Null while a POST is being read. */
    public CaseDesk.Folder getFolder() {
        return file == null ? null : file.folder();
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public int getLongest() {
        return Message.MAX;
    }
}
