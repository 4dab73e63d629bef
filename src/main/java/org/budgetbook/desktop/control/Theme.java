package org.budgetbook.desktop.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;

/** The two looks of the program. Setting one changes every window. */
public enum Theme {
  LIGHT,
  DARK;

  public void use() {
    String sheet =
        switch (this) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    Application.setUserAgentStylesheet(sheet);
  }

  public Theme other() {
    return switch (this) {
      case LIGHT -> DARK;
      case DARK -> LIGHT;
    };
  }
}
